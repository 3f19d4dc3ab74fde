import type { ReadLetter } from './fold-letters';

/** What is typed in place of a letter because it looks like it. */
const inPlaceOf: Readonly<Record<string, readonly string[]>> = {
  a: ['4'],
  b: ['8'],
  d: ['cl'],
  e: ['3'],
  g: ['9', '6'],
  i: ['1', 'l'],
  l: ['1'],
  m: ['rn', 'nn'],
  o: ['0'],
  s: ['5'],
  t: ['7'],
  w: ['vv'],
  z: ['2'],
};

/** A stretch of a label that reads like a name. */
export interface Reading {
  /** Where it ends. */
  readonly end: number;
  /** `null`: it is the name itself, letter for letter. */
  readonly how: 'swappedLetters' | 'mixedScripts' | null;
}

/** Whether a label reads like a name from a place on. @returns `null` where it does not. */
export function readsAs(letters: readonly ReadLetter[], name: string, from: number): Reading | null {
  let at = from;
  let how: Reading['how'] = null;
  let ownLetters = 0;
  for (const wanted of name) {
    const letter = letters[at];
    if (letter?.reads === wanted) {
      if (letter.was === 'script') how = 'mixedScripts';
      else if (letter.was === 'mark') how ??= 'swappedLetters';
      else ownLetters += 1;
      at += 1;
      continue;
    }
    const swap = inPlaceOf[wanted]?.find((other) => [...other].every((character, next) => letters[at + next]?.reads === character));
    if (swap === undefined) return null;
    how ??= 'swappedLetters';
    at += swap.length;
  }
  // A number is a number: 909 is no gog.
  return how === 'swappedLetters' && ownLetters === 0 ? null : { end: at, how };
}
