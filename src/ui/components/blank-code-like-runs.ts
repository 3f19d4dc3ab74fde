/** What stands where something like a code stood. It counts as part of a code, so that typing on beside it stays hidden too. */
export const blank = '•';

/** A character that a code can be made of, in any width; format characters hide between them. The blank counts, see above. */
const character = `[\\p{Script=Latin}\\p{Nd}\\p{Cf}${blank}]`;
const hiragana = `[\\p{Script=Hiragana}ー${blank}]`;
/** Dashes as codes are printed with, in every width, and the long vowel sign that Japanese input makes of them. */
const dash = '[\\p{Pd}_.・ーｰ−]';

const grouped = (one: string, size: string, separator: string) =>
  `(?<!${one})${one}{${size}}(?:${separator}${one}{${size}}){2,}(?!${one})(?:${separator}${one}{1,3}(?!${one}))*`;

const patterns = [
  // One run of eight or more.
  `${character}{8,}`,
  // Three groups or more with dashes: 4-4-4, 5-5-5, and the like.
  grouped(character, '3,7', dash),
  // Three groups or more of one size with spaces. Sizes differ between ordinary words, so only equal ones are taken.
  ...['4', '5', '6'].map((size) => grouped(character, size, '[\\s\\u3000]')),
  // A BitCash ID: sixteen hiragana, together or in fours.
  `${hiragana}{16,}`,
  grouped(hiragana, '4', '[\\s\\u3000\\p{Pd}]'),
].map((pattern) => new RegExp(pattern, 'gu'));

/**
 * Blanks what may be a code in free text, so that no search box keeps, shows or looks for one: runs of eight or more letters and digits,
 * three or more groups such as 4-4-4, and sixteen hiragana.
 *
 * @param isKnownWord tells which Latin words of eight letters and more are ordinary ones of the surface's own (given in lower case and
 *   half-width, perhaps unfinished, since people are still typing). Without it every long run is blanked.
 * @returns text of the same length in UTF-16 units, so that the caret can stay where it is. Doing it again changes nothing.
 */
export function blankCodeLikeRuns(text: string, isKnownWord: (word: string) => boolean = () => false): string {
  return patterns.reduce((so, pattern) => so.replace(pattern, (run) => (isOrdinary(run, isKnownWord) ? run : blanked(run))), text);
}

/** Letters only, and every word of them known: a digit or a blank makes it a code. */
function isOrdinary(run: string, isKnownWord: (word: string) => boolean): boolean {
  const words = run
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => /^\p{Script=Latin}+$/u.test(word) && isKnownWord(word));
}

/** Separators stay, so that a person still sees what became of the input. */
const blanked = (run: string) => run.replace(/[^\s\u3000\p{Pd}_.・]/gu, (one) => blank.repeat(one.length));
