import type { Meaning } from '../contracts/signal';
import { betweenScripts, scripts } from './by-script';
import { withoutAccents } from './without-accents';
import { wordsByScript } from './words';

const expressions = new Map<string, RegExp | null>();

/**
 * Made when first asked for, since most pages never ask. Without the `u` flag, with which the first test costs four times as much (measured).
 * @param script its place in `scripts`.
 * @returns `null` where a meaning has no words of that script.
 */
function expressionOf(meaning: Meaning, script: number): RegExp | null {
  const key = meaning + script;
  let expression = expressions.get(key);
  if (expression === undefined) {
    const words = wordsByScript[meaning]?.split(betweenScripts)[script];
    expression = words ? new RegExp(patternOf(words)) : null;
    expressions.set(key, expression);
  }
  return expression;
}

/** @param words pieces as `language-words.ts` describes them, without accents. @returns the source of a regular expression. */
export const patternOf = (words: string): string =>
  words
    .replaceAll(' ', ' ?')
    .replace(/_(?=[a-z(])/g, '(?<![a-z])')
    .replaceAll('_', '(?![a-z])');

/** Nearly all that sites name their fields is plain ASCII, where there is nothing to normalise. */
const wide = /[^\0-\x7f]+/g;

/** One form for all writings: width, case, accents, `giftCardCode`, `gift_card-code` and `gift[card]`. */
export const plainWords = (text: string): string =>
  text
    .replace(wide, withoutAccents)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[\s_.:[\]()/#-]+/g, ' ');

/**
 * V8 compiles an expression once for texts of one byte a letter and once for others. A page has both, names in ASCII and labels in Japanese, so
 * all get a letter of two bytes at the end: a fifteenth of what a code's page costs, and 60 kB (measured).
 */
const twoBytes = '\u3000';

/** Whether a text, as `plainWords` gives it, holds a word of the meaning. */
export const means = (text: string, meaning: Meaning): boolean =>
  text !== '' && scripts.some((script, at) => script.test(text) && expressionOf(meaning, at)?.test(text + twoBytes));
