import type { Locale } from '../contracts/text';
import { type Term, termsIn } from './glossary';
import { explainsItself, markTerms } from './mark-terms';

/**
 * Writes sentences that are read together so that no technical word stands unexplained: behind its first use its meaning follows in brackets.
 * For surfaces without a button for it: the banner, and what is pressed as a whole.
 * @param sentences in the order in which they are read.
 * @param said ids of the words that were explained before; those that are explained now are added.
 */
export function explainTerms(sentences: readonly string[], locale: Locale, said = new Set<string>()): readonly string[] {
  return sentences.map((sentence) => {
    for (const term of termsIn([sentence], locale)) if (explainsItself(sentence, term, locale)) said.add(term.id);
    return markTerms(sentence, locale)
      .map(({ text, term }) => {
        if (term === null || said.has(term.id)) return text;
        said.add(term.id);
        return text + inBrackets(term, locale);
      })
      .join('');
  });
}

/** What a word means, as it stands behind it. */
export const inBrackets = ({ short }: Term, locale: Locale): string => (locale === 'ja' ? `（${short.ja}）` : ` (${short.en})`);
