import type { CodeAlphabet, CodeFormat } from '../contracts/code-format';

/** No code is longer. What stands behind is not looked at, so that a novel in the field costs the page nothing. */
const longestLookedAt = 200;

/**
 * Marks that people type or paste for a hyphen. NFKC does not turn the Japanese long vowel mark (U+30FC, half-width U+FF70) into one, and the
 * minus sign (U+2212) and the line of a box (U+2500) are no dashes to Unicode.
 */
export const dashes = /[\p{Pd}\u2212\u2500\u30fc\uff70]/gu;

/**
 * What takes no ink: format characters, what fonts leave out by rule (variation selectors, Hangul fillers), control characters, odd spaces.
 * `\s` alone misses the zero-width space, the word joiner and the soft hyphen.
 */
export const inkless = /[\s\p{Cc}\p{Cf}\p{DI}\p{Z}]/gu;

/** The part of a typed value that is looked at at all. */
export const lookedAt = (value: string): string => value.slice(0, longestLookedAt);

/** A typed value as it is compared: one width, no spaces, dashes or invisible characters. For comparing only; the field is never written. */
export const shapeOfCode = (value: string): string => lookedAt(value).normalize('NFKC').replace(dashes, '').replace(inkless, '');

/** How many characters of a value count as code. */
export const codeLength = (value: string): number => [...shapeOfCode(value)].length;

const lettersAndDigits = /^[0-9a-z]+$/i;
const alphabets: Readonly<Record<CodeAlphabet, RegExp>> = {
  digits: /^[0-9]+$/,
  hiragana: /^[\u3041-\u3096]+$/,
};

/** Whether a shape fits a format. Says nothing about whether the code is valid. */
export function fitsFormat(shape: string, { lengths, alphabet, startsWith = '', caseSensitive }: CodeFormat): boolean {
  const fold = (text: string) => (caseSensitive ? text : text.toUpperCase());
  const letters = alphabet ? alphabets[alphabet] : lettersAndDigits;
  return (lengths.length === 0 || lengths.includes(shape.length)) && letters.test(shape) && fold(shape).startsWith(fold(startsWith));
}
