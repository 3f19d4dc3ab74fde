/** The installed extensions that stand side by side. The browser without any, the baseline, is no column: it is what the others are measured against. */
export const columns = ['empty', 'scan', 'ours', 'peer'] as const;
export type Column = (typeof columns)[number];

/** Everything that is started: `none` is a browser without an extension. */
export type Variant = 'none' | Column;

/** Web pages that are opened, with and without an extension. */
export const webPages = ['bare', 'no-form-1500', 'no-form-20000', 'redemption', 'inputs-1000', 'mutation-storm'] as const;
export type WebPage = (typeof webPages)[number];

/** What is opened or woken: web pages, the extension's popup, its worker. */
export type Subject = WebPage | 'popup' | 'worker';

/** What a visit of a web page yields. */
export const pageMeasures = ['script-ms', 'long-tasks', 'heap-mb', 'load-ms'] as const;
export type PageMeasure = (typeof pageMeasures)[number];

export type Measure = PageMeasure | 'headline-ms' | 'wake-ms';

/** Measures of which the baseline's median is taken off, so that what is left is what the extension added. The others stand as they were read. */
export const added: readonly Measure[] = ['script-ms', 'long-tasks', 'heap-mb'];

/** Every row of the report, in its order. */
export const lines: readonly { readonly page: Subject; readonly measure: Measure }[] = [
  ...webPages.flatMap((page) => pageMeasures.map((measure) => ({ page, measure }))),
  { page: 'popup', measure: 'headline-ms' },
  { page: 'worker', measure: 'wake-ms' },
];
