import type { Locale } from '../contracts/text';
import { glossary, type Term } from './glossary';

/** A piece of a sentence; `term` where it is a word of the glossary that is not explained where it stands. */
export interface Marked {
  readonly text: string;
  readonly term: Term | null;
}

/**
 * Cuts a sentence at the technical words that it does not explain itself: each at its first place only. A word explains itself where brackets
 * follow it at once, «Cookie（…）», or where it stands in brackets behind the plain words, «基本ソフト（OS）», or before
 * them, «（POSA：…）».
 */
export function markTerms(sentence: string, locale: Locale): readonly Marked[] {
  const places = glossary
    .flatMap((term) => {
      const hit = term.found[locale].exec(sentence);
      return hit === null || explainsItself(sentence, term, locale) ? [] : [{ term, from: hit.index, to: hit.index + hit[0].length }];
    })
    .sort((a, b) => a.from - b.from);
  const pieces: Marked[] = [];
  let at = 0;
  for (const { term, from, to } of places) {
    if (from < at) continue; // within another term
    if (from > at) pieces.push({ text: sentence.slice(at, from), term: null });
    pieces.push({ text: sentence.slice(from, to), term });
    at = to;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), term: null });
  return pieces;
}

/** Whether a sentence says itself what a word of it means. */
export function explainsItself(sentence: string, { found }: Term, locale: Locale): boolean {
  const all = new RegExp(found[locale].source, `${found[locale].flags}g`);
  return [...sentence.matchAll(all)].some(({ 0: word, index }) => {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + word.length);
    return /^[」”"]?(?:（| \()/.test(after) || (/[（(]$/.test(before) && /^(?:[)）：]|: )/.test(after));
  });
}
