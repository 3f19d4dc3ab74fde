import type { Text } from './text';

/** Verb phrase, the name of its file in `fixes/`. */
export type FixId = string;

export type BrowserFamily = 'chromium' | 'edge' | 'firefox' | 'safari';

/** What a person can do, step by step, in the browser at hand. */
export interface Fix {
  readonly id: FixId;
  readonly title: Text;
  /** Steps for every browser, or by family with `other` for the rest. */
  readonly steps: readonly Text[] | (Readonly<Partial<Record<BrowserFamily, readonly Text[]>>> & { readonly other: readonly Text[] });
  /**
   * An address that the popup's button opens: a settings page where the browser allows extensions to open one, or a page to start again from.
   * `{origin}` is the page's origin and `{cleanAddress}`, `{noticePage}`, `{belongsAt}` come from the finding; without its value there is no button.
   */
  readonly opens?: Readonly<Partial<Record<BrowserFamily | 'any', string>>>;
  readonly opensLabel?: Text;
  /** Where the steps come from, and the day. */
  readonly source: string;
}
