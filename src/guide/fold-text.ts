/** Text made comparable, with the way back to where each character came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the piece of the original that it came from begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A character with the marks that belong to it: half-width `ｶﾞ` are two characters and one letter. */
const letters = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

/**
 * Makes text comparable as people type it: NFKC, small letters, katakana as hiragana, no punctuation, no long vowel sign at the end of a
 * katakana word (サーバー is サーバ), spaces only between Latin words.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  /** Where a space began that stands for a space only if a Latin word follows it. */
  let space: number | null = null;
  const add = (folded: string, start: number, end: number) => {
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(start);
      to.push(end);
    }
  };
  for (const { 0: piece, index } of original.matchAll(letters)) {
    if (/^[\p{Z}\s]/u.test(piece)) {
      if (latin.test(text.slice(-1))) space ??= index;
      continue;
    }
    if (/^[\p{P}\p{S}\p{Cf}]/u.test(piece)) continue;
    const folded = asHiragana(piece.normalize('NFKC').toLowerCase());
    if (isTrailingLongVowel(folded, original, index + piece.length)) continue;
    if (space !== null && latin.test(folded)) add(' ', space, index);
    space = null;
    add(folded, index, index + piece.length);
  }
  return { text, from, to };
}

const latin = /^[\p{Script=Latin}\p{Nd}]/u;

const asHiragana = (text: string) => text.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));

/** Whether this long vowel sign ends its katakana word: カード keeps its own, or it would be found in かどうか. */
const isTrailingLongVowel = (folded: string, original: string, next: number) =>
  folded === 'ー' && !/[\p{Script=Katakana}\p{Script=Hiragana}ーｰ]/u.test(original.slice(next, next + 1));
