import type { MessageWords } from '../contracts/card-message';

/** Much longer than any answer of a page; what stands behind is not looked at. */
const longestLookedAt = 4_000;

/** One width, one case and one kind of space, so that a page's spelling does not matter. */
const folded = (text: string): string =>
  text.slice(0, longestLookedAt).normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/**
 * Whether a text of the page holds these words. The parts between `*` have to come in this order, whatever stands between them.
 * No regular expression, so that neither catalogue nor page can make it slow.
 */
export function matchesWords(text: string, { pattern }: Pick<MessageWords, 'pattern'>): boolean {
  const page = folded(text);
  let from = 0;
  for (const part of pattern.split('*').map(folded)) {
    const at = page.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
