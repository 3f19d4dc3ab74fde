import type { MessageWords } from '../contracts/card-message';

/** Much longer than any answer of a page; what stands behind is not looked at. */
const longestLookedAt = 4_000;

/** One width, one case and one kind of space, so that a page's spelling does not matter. */
const folded = (text: string): string =>
  text.slice(0, longestLookedAt).normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/**
 * «Could not be», «nothing was», «has already been», «if it was»: what turns round the words behind it, up to the end of the clause. It looks no
 * further back than so many characters, so that no page makes it slow.
 */
const turned = /(not|\bno|nothing|already|if|'t)\b[^.!?:,]{0,40}$/;

/**
 * Whether a text of the page holds these words. The parts between `*` have to come in this order, whatever stands between them. Words that the
 * page denies or only supposes do not count.
 * No regular expression is made of them, so that neither catalogue nor page can make it slow.
 */
export function matchesWords(text: string, { pattern }: Pick<MessageWords, 'pattern'>): boolean {
  const page = folded(text);
  let from = 0;
  for (const part of folded(pattern).split(/ ?\* ?/)) {
    const at = page.indexOf(part, from);
    if (at < 0 || (!from && turned.test(page.slice(0, at)))) return false;
    from = at + part.length;
  }
  return true;
}
