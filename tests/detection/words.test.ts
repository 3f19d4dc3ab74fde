import { describe, expect, test } from 'vitest';
import { type Meaning, meanings } from '../../src/contracts/signal';
import type { LanguageWords, WordExamples } from '../../src/detection/language-words';
import { patternOf, plainWords } from '../../src/detection/meanings-of';
import { withoutAccents } from '../../src/detection/without-accents';
import { words as merged } from '../../src/detection/words';

interface LanguageFile {
  readonly words: LanguageWords;
  readonly examples: WordExamples;
}

/** A language is one file: nothing here names any. */
const languages = Object.entries(import.meta.glob<LanguageFile>('../../src/detection/words/*.ts', { eager: true })).map(([path, file]) => ({
  name: path.replace(/^.*\/(.*)\.ts$/, '$1'),
  ...file,
}));

const examplesOf = (examples: WordExamples, meaning: Meaning) => Object.entries(examples[meaning] ?? {});
const isIn = (text: string, pieces: string) => pieces !== '' && new RegExp(patternOf(withoutAccents(pieces))).test(plainWords(text));

/** The words of a meaning in all languages, with other words for one of them. */
const allWith = (meaning: Meaning, language: string, pieces: string) =>
  languages
    .map(({ name, words }) => (name === language ? pieces : (words[meaning] ?? '')))
    .filter((some) => some !== '')
    .join('|');

/** An alternative, in brackets or not, and what is left of all pieces without it. */
interface Alternative {
  readonly text: string;
  readonly left: string;
}

/** Every alternative that could be taken away, those in `(?:…)` as well; a set of letters and what must not follow are part of one. */
function alternativesIn(pieces: string): readonly Alternative[] {
  const found: Alternative[] = [];
  const open: { lookahead: boolean; cuts: number[] }[] = [{ lookahead: false, cuts: [-1] }];
  const close = (end: number) => {
    const group = open.pop();
    if (!group || group.lookahead) return;
    const cuts = [...group.cuts, end];
    for (let at = 1; at < cuts.length; at += 1) {
      const from = (cuts[at - 1] ?? 0) + 1;
      const to = cuts[at] ?? 0;
      const isOnly = cuts.length === 2;
      const left = at === 1 ? [from, isOnly ? to : to + 1] : [from - 1, to];
      found.push({ text: pieces.slice(from, to), left: pieces.slice(0, left[0]) + pieces.slice(left[1]) });
    }
  };
  let inSet = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const letter = pieces[at];
    if (inSet) inSet = letter !== ']';
    else if (letter === '[') inSet = true;
    else if (letter === '(') open.push({ lookahead: !pieces.startsWith('(?:', at), cuts: [at + 2] });
    else if (letter === ')') close(at);
    else if (letter === '|') open.at(-1)?.cuts.push(at);
  }
  close(pieces.length);
  return found;
}

test.each<[string, readonly [string, string][]]>([
  ['a', [['a', '']]],
  [
    'a|b',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ],
  [
    'x(?:a|b[|)])?|c(?!d|e)',
    [
      ['a', 'x(?:b[|)])?|c(?!d|e)'],
      ['b[|)]', 'x(?:a)?|c(?!d|e)'],
      ['x(?:a|b[|)])?', 'c(?!d|e)'],
      ['c(?!d|e)', 'x(?:a|b[|)])?'],
    ],
  ],
])('%s has its alternatives', (pieces, expected) => expect(alternativesIn(pieces).map(({ text, left }) => [text, left])).toEqual(expected));

test('every file of words has examples', () => {
  expect(languages.length).toBeGreaterThan(0);
  for (const { name, words, examples } of languages)
    expect(Object.keys(examples), name).toEqual(expect.arrayContaining(Object.keys(words)));
});

describe.each(languages)('$name', ({ name, words, examples }) => {
  const used = meanings.filter((meaning) => examples[meaning] !== undefined || words[meaning] !== undefined);

  test.each(used)('every example of %s has that meaning, and a reason', (meaning) => {
    for (const [example, reason] of examplesOf(examples, meaning)) {
      expect(isIn(example, merged[meaning] ?? ''), example).toBe(true);
      expect(reason.trim(), example).not.toBe('');
    }
  });

  // Needed among the words of all languages, which is more than among its own: what another language has already is not.
  test.each(used)('every alternative of %s is needed by an example', (meaning) => {
    const pieces = words[meaning];
    if (pieces === undefined) return;
    const idle = alternativesIn(pieces).filter(({ left }) => {
      const without = allWith(meaning, name, left);
      return !examplesOf(examples, meaning).some(([example]) => isIn(example, merged[meaning] ?? '') && !isIn(example, without));
    });
    expect(idle.map(({ text }) => text)).toEqual([]);
  });
});

describe('an example of a gift card', () => {
  const takesBoth = 'one field for coupons and gift cards: a label that names a gift card is one, whatever else it names';
  const giftFirst = 'a shop’s name for its gift certificates that has the word for a coupon in it: a label is read for gift cards first';

  /** Examples that mean a look-alike as well, and why that does no harm. */
  const reasons: Readonly<Record<string, { readonly means: Meaning; readonly because: string }>> = {
    'Coupon-Code / Geschenkgutschein': { means: 'promo', because: takesBoth },
    'Tarjeta de regalo o código de descuento': { means: 'promo', because: takesBoth },
    'Cupón de regalo': { means: 'promo', because: giftFirst },
    'Cupones de regalo': { means: 'promo', because: giftFirst },
    'Code promotionnel / Chèque-cadeau': { means: 'promo', because: takesBoth },
    'Carte cadeau ou code de réduction': { means: 'promo', because: takesBoth },
    'Codice coupon/buono regalo': { means: 'promo', because: takesBoth },
    'Couponcode / cadeaubon': { means: 'promo', because: takesBoth },
    'Kod kuponu / bon podarunkowy': { means: 'promo', because: takesBoth },
    'クーポンコード/ギフト券': { means: 'promo', because: takesBoth },
    'Código de cupom/vale-presente': { means: 'promo', because: takesBoth },
    '折扣碼/禮物卡': { means: 'promo', because: takesBoth },
  };

  test('means no look-alike, unless there is a reason', () => {
    const found = languages.flatMap(({ examples }) =>
      examplesOf(examples, 'gift').flatMap(([example]) =>
        (['promo', 'identity', 'present'] as const)
          .filter((meaning) => isIn(example, merged[meaning] ?? ''))
          .map((meaning) => [example, meaning] as const),
      ),
    );
    expect(found.sort()).toEqual(
      Object.entries(reasons)
        .map(([example, { means }]) => [example, means] as const)
        .sort(),
    );
  });
});
