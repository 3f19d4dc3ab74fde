import { mentions } from '../catalogue/mentions';
import type { CardId } from '../contracts/card-id';

/** What `gift`, `card` and `code` stand for at the end of a mention: the languages have their own word behind the same name. */
const endings: Readonly<Record<string, string>> = {
  gift:
    '(?:e ?)?gift ?(?:card|code|cert|certificate|voucher)|e ?gift|(?:e ?)?ギフト|プリペイド|pre ?paid|' +
    '(?:geschenk|guthaben)(?:karte|gutschein|code)?|gutschein|기프트|상품권|礼品|禮物',
  card: 'card|カード|karte',
  code: 'code|の?コード',
};

/** What stands between words on a page, or is missing there. */
const between = /[\s_.:·・&()'’-]+/g;

/** A mention, ready to be looked for. */
interface Sought {
  readonly card: CardId;
  /** What must stand in a text without spaces, so that most words are done with at once: all of them as one expression take 11 ms (measured). */
  readonly stem: string;
  readonly source: string;
}

/** Latin words end where their letters end, a plural aside, while Japanese ones have no edge. */
function soughtFor(card: CardId, word: string): Sought {
  const pieces = word.split(between);
  const last = endings[pieces.at(-1) ?? ''];
  const fixed = last === undefined ? pieces : pieces.slice(0, -1);
  const source = [...fixed, ...(last === undefined ? [] : [`(?:${last})`])].join(' ?').replaceAll('+', '\\+');
  const edge = /^[a-z]/.test(word) ? '(?<![a-z0-9])' : '';
  return { card, stem: fixed.join(''), source: `(${edge}${source}(?:s?(?![a-z0-9])|(?<![a-z0-9])))` };
}

/** The longest first. Made when first asked for, since most pages never ask. */
let sought: readonly Sought[] | undefined;

function makeSought(): readonly Sought[] {
  const all = Object.entries(mentions).flatMap(([card, words]) => words.map((word) => ({ word, ...soughtFor(card, word) })));
  return all.sort((a, b) => b.word.length - a.word.length);
}

/**
 * Which card a text names. A word within a longer one does not count: «vanilla visa gift card» is no «visa gift card».
 * @param text lower case, NFKC; marks between words may stand in it or be spaces, as `plainWords` makes them.
 * @returns `null` where none is named, and where several are: then nobody can tell which is meant.
 */
export function cardNamed(text: string): CardId | null {
  sought ??= makeSought();
  const dense = text.replace(between, '');
  const likely = sought.filter(({ stem }) => dense.includes(stem));
  if (likely.length === 0) return null;
  let named: CardId | null = null;
  for (const match of text.replace(between, ' ').matchAll(new RegExp(likely.map(({ source }) => source).join('|'), 'g'))) {
    const card = likely[match.findIndex((part, at) => at > 0 && part !== undefined) - 1]?.card ?? null;
    if (named !== null && card !== named) return null;
    named = card;
  }
  return named;
}
