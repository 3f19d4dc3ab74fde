import type { Text } from './text';

/** Verb phrase, the name of its file in `fixes/`. */
export type FixId = string;

export type BrowserFamily = 'chromium' | 'edge' | 'firefox' | 'safari';
export type SystemFamily = 'ios' | 'android' | 'windows' | 'macos' | 'linux' | 'chromeos';

/**
 * Steps for every device, or by browser and system with `other` for the rest. On a phone or tablet (`ios`, `android`) its own steps come first,
 * since browsers have other menus there; elsewhere the browser's come before the system's.
 */
export type FixSteps =
  | readonly Text[]
  | (Readonly<Partial<Record<BrowserFamily | SystemFamily, readonly Text[]>>> & { readonly other: readonly Text[] });

/** What a person can do, step by step, in the browser at hand. */
export interface Fix {
  readonly id: FixId;
  readonly title: Text;
  readonly steps: FixSteps;
  /**
   * An address that the popup's button opens: a settings page where the browser allows extensions to open one, or a page to start again from.
   * Firefox allows none of its `about:` pages: there the button copies the address, for the person to put into the address bar.
   * `{origin}` is the page's origin and `{cleanAddress}`, `{noticePage}`, `{belongsAt}` come from the finding; without its value there is no button.
   */
  readonly opens?: Readonly<Partial<Record<BrowserFamily | 'any', string>>>;
  readonly opensLabel?: Text;
  /** Where the steps come from, and the day. */
  readonly source: string;
}
