import type { PagePurpose } from '../contracts/page-purpose';
import type { EvidencePlace, FormSignal, Meaning } from '../contracts/signal';
import type { SiteChoice } from '../contracts/site-choice';

/** What was looked at, or not, on a page where the card is not known. */
export type LookedAt = 'connection' | 'siteData' | 'pageStatus' | 'siteName' | 'codeShape' | 'outage' | 'cardRules';

interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/** The words of «This page» for pages outside of our list, for why we think so, and for what the person decides about a site. */
export interface ThisPageWords {
  readonly looking: string;
  readonly noAccess: TitleAndText;
  readonly noAnswer: TitleAndText;
  /** What a page is for on which no code field reported itself. */
  readonly seen: Readonly<Record<PagePurpose, TitleAndText>>;
  /** Where a field may still be, though none was seen. */
  readonly mayStillBe: { readonly title: string; readonly places: readonly string[] };
  readonly unknownCard: string;
  /** Which code field was found. */
  readonly field: Readonly<Record<'redeem' | 'checkout' | 'balance', string>>;
  readonly outsideList: (host: string) => string;
  readonly lookedAt: { readonly yes: string; readonly no: string; readonly what: Readonly<Record<LookedAt, string>> };
  readonly whyField: string;
  readonly signal: {
    readonly place: Readonly<Record<EvidencePlace, string>>;
    readonly meaning: Readonly<Record<Meaning, string>>;
    readonly form: Readonly<Record<FormSignal, string>>;
    readonly sentence: (place: string, meaning: string) => string;
    /** How much these reasons prove. */
    readonly caution: string;
  };
  readonly silenced: Readonly<Record<Exclude<SiteChoice, 'allowed'>, TitleAndText>>;
  readonly site: {
    readonly title: string;
    readonly offer: Readonly<Record<SiteChoice, string>>;
    readonly made: Readonly<Record<SiteChoice, (where: string) => string>>;
    /** One page of a card, on whatever host. */
    readonly pageOf: (card: string) => string;
    /** Looking at one site whenever it is opened. */
    readonly lookAlways: {
      readonly offer: string;
      readonly about: string;
      readonly on: (where: string) => string;
      readonly refused: string;
    };
    readonly undo: string;
    readonly kept: string;
  };
}
