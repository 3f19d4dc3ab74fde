/** The two languages that every sentence of the catalogue is written in. */
export type Locale = 'ja' | 'en';

/**
 * A sentence that a person reads, in both languages.
 *
 * It may hold placeholders `{name}` or `{name:kind}`; the kinds and how each is written out stand in `i18n/fill.ts`.
 */
export type Text = { readonly ja: string; readonly en: string };
