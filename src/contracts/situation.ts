import type { CardRules, PageKind } from './card';
import type { EpochMs } from './epoch-ms';
import type { ForeignSite } from './foreign-site';
import type { Observed } from './observed';
import type { PageFacts } from './page-facts';
import type { RetailerId } from './retailer';
import type { Verdict } from './verdict';

/** When forms were submitted in this tab, by card and page. Times only. */
export interface Journal {
  /** The last submit of the form on the page at hand, if there was one in the last 30 minutes. */
  readonly submittedAt: EpochMs | null;
}

/**
 * What this browser did with codes of this card, across tabs and restarts. Times only, forgotten when a lock-out would be over, or after a day.
 */
export interface Tries {
  /** Submits that were not followed by success, ascending. */
  readonly failed: readonly EpochMs[];
  /** The last time that the issuer's page said that a code was accepted; remembered for 30 days. */
  readonly acceptedAt: EpochMs | null;
}

/** The running browser's release. */
export interface BrowserRelease {
  readonly name: string;
  readonly version: string;
  /** When this major version came out; `null` for one that is newer than our table. */
  readonly releasedAt: EpochMs | null;
  /** A line that gets security fixes for long (ESR): age in days means nothing. */
  readonly longTermSupport: boolean;
}

/** The running operating system, where the browser tells. */
export interface OperatingSystem {
  /** As User-Agent Client Hints name it: `Windows`, `macOS`, `Linux`, `Android`, `Chrome OS` … */
  readonly platform: string;
  /** The hint `platformVersion`: on Windows a number of its own (13 and more is Windows 11), on macOS the real one. */
  readonly version: string;
}

/** All that a check may need. Checks name what they take (`needs`) and get no more. */
export interface Situation {
  readonly page: PageFacts;
  /** What the card's page is for: redeeming a code, or only looking up what is left on it. */
  readonly pageKind: PageKind;
  /** What the worker knows of the host of a page outside of the catalogue; `null` on the catalogue's own pages. */
  readonly foreignSite: ForeignSite | null;
  readonly outage: Observed<Verdict>;
  readonly journal: Observed<Journal>;
  readonly tries: Observed<Tries>;
  readonly browser: Observed<BrowserRelease>;
  readonly system: Observed<OperatingSystem>;
  /** By how many milliseconds the clocks of the outage sources were ahead of this device's when they last answered; negative: behind it. */
  readonly serversAheadBy: Observed<number>;
  readonly privateWindow: Observed<boolean>;
  readonly card: CardRules | null;
  /** The card whose distinctive shape the typed code has (`page.codeFitsOther`). */
  readonly otherCard: CardRules | null;
  readonly boughtAt: RetailerId | null;
  readonly now: EpochMs;
}
