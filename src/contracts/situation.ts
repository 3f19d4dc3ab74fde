import type { CardRules } from './card';
import type { EpochMs } from './epoch-ms';
import type { Observed } from './observed';
import type { PageFacts } from './page-facts';
import type { RetailerId } from './retailer';
import type { Verdict } from './verdict';

/** When forms were submitted in this tab, by card and page. Times only. */
export interface Journal {
  /** The last submit of the form on the page at hand, if there was one in the last 30 minutes. */
  readonly submittedAt: EpochMs | null;
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

/** All that a check may need. Checks name what they take (`needs`) and get no more. */
export interface Situation {
  readonly page: PageFacts;
  readonly outage: Observed<Verdict>;
  readonly journal: Observed<Journal>;
  readonly browser: Observed<BrowserRelease>;
  readonly card: CardRules | null;
  /** The card whose distinctive shape the typed code has (`page.codeFitsOther`). */
  readonly otherCard: CardRules | null;
  readonly boughtAt: RetailerId | null;
  readonly now: EpochMs;
}
