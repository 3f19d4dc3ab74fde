import type { SiteChoice } from '../contracts/site-choice';

/** Every word of the options page and the welcome page. A language that lacks one does not compile. */
export interface PageWords {
  readonly product: string;
  /** The mode in which every site is looked at, explained before the browser asks. */
  readonly everySite: {
    readonly title: string;
    readonly why: string;
    readonly parts: {
      readonly does: string;
      readonly never: string;
      readonly warning: string;
      readonly undo: string;
    };
    readonly does: string;
    readonly never: string;
    /** What Chromium's prompt says is quoted; a test holds the quotation against the browser. */
    readonly warning: (quotation: string) => string;
    readonly warningOfChromium: string;
    readonly undo: string;
    readonly label: string;
    readonly state: { readonly on: string; readonly off: string };
    readonly said: { readonly on: string; readonly off: string; readonly refused: string; readonly lost: string };
  };
  readonly options: {
    readonly title: string;
    readonly cards: {
      readonly title: string;
      readonly text: (tab: string) => string;
      readonly chosen: (count: number) => string;
      readonly none: string;
    };
    readonly notifications: {
      readonly title: string;
      readonly text: (tab: string, button: string) => string;
      readonly allowed: string;
      readonly notAllowed: string;
      readonly allow: string;
      readonly refused: string;
      readonly waiting: string;
      readonly notWaiting: string;
      readonly stop: string;
      readonly stopFor: (card: string) => string;
    };
    readonly sites: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly choice: Readonly<Record<SiteChoice | 'lookedAt', string>>;
      readonly page: (card: string) => string;
      readonly undo: string;
      readonly undoFor: (site: string) => string;
      readonly undone: (site: string) => string;
    };
    readonly language: { readonly title: string; readonly text: string };
    readonly more: { readonly title: string; readonly guide: string; readonly welcome: string };
  };
  readonly welcome: {
    readonly title: string;
    readonly who: string;
    readonly cannotTest: string;
    readonly icon: {
      readonly title: string;
      readonly number: string;
      readonly nothing: string;
      readonly mark: string;
      readonly press: string;
    };
    readonly sites: {
      readonly title: string;
      readonly text: (cards: number, hosts: number) => string;
      readonly elsewhere: string;
      readonly list: string;
    };
    readonly promises: {
      readonly title: string;
      readonly form: string;
      readonly code: string;
      readonly browsing: string;
      readonly fine: string;
    };
    readonly pin: {
      readonly title: string;
      readonly ifHidden: string;
      readonly steps: Readonly<Record<'chromium' | 'edge' | 'firefox' | 'android' | 'other', string>>;
    };
    readonly question: {
      readonly title: string;
      readonly ask: string;
      readonly yes: string;
      readonly no: string;
      readonly afterNo: string;
    };
    readonly done: string;
    readonly toOptions: string;
  };
}
