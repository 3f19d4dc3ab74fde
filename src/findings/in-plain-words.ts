import type { FindingView } from '../contracts/finding';
import type { Locale } from '../contracts/text';
import { explainTerms } from '../i18n/explain-terms';
import { markTerms } from '../i18n/mark-terms';

/**
 * A finding as the banner says it, without a button behind technical words: each is explained in brackets where it is first read, and one that
 * stands in the title alone in the text below it.
 */
export function inPlainWords(view: FindingView, locale: Locale): FindingView {
  const onlyInTitle = markTerms(view.title, locale).flatMap(({ term }) => (term && !term.found[locale].test(view.text) ? [term] : []));
  const explained = new Set(onlyInTitle.map(({ id }) => id));
  const explain = (sentence: string) => explainTerms([sentence], locale, explained)[0] ?? sentence;
  const text = explain(view.text);
  return {
    ...view,
    text: [text, ...onlyInTitle.map(({ word, means }) => noted(word[locale], means[locale], locale))].join(''),
    because: explain(view.because),
    fixes: view.fixes.map((fix) => ({ ...fix, title: explain(fix.title), steps: fix.steps.map(explain) })),
  };
}

const noted = (word: string, means: string, locale: Locale) => (locale === 'ja' ? `※${word}：${means}` : ` (${word}: ${means})`);
