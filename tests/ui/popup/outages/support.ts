import { epochMs } from '../../../../src/contracts/epoch-ms';
import type { Locale } from '../../../../src/contracts/text';
import type { JudgedEvent, Verdict } from '../../../../src/contracts/verdict';
import { names } from '../../../../src/findings/banner-view';
import type { PopupState } from '../../../../src/ui/popup/popup-state';

export const now = epochMs(new Date(2026, 10, 24, 12, 0).getTime());

/** What the popup paints from on a first day: nothing was ever asked. */
export const popupState = (changes: Partial<PopupState> = {}, locale: Locale = 'ja'): PopupState => ({
  now,
  locale,
  tabId: 1,
  documents: [],
  look: { state: 'noAccess', origin: null },
  siteChoices: {},
  singleSite: null,
  readings: [],
  dismissals: {},
  purchaseChoice: null,
  ownCards: [],
  outageHistory: {},
  backWatches: {},
  context: { locale, now, names, family: 'chromium', system: 'windows', origin: null },
  ...changes,
});

export interface Said {
  readonly typing?: Verdict['typing']['level'];
  readonly typingNow?: readonly JudgedEvent[];
  readonly sellingNow?: readonly JudgedEvent[];
  readonly sellingPast?: readonly JudgedEvent[];
  readonly coverage?: Verdict['coverage'];
}

/** A verdict in which nothing is known, changed where a test says so. */
export const said = (
  card: string,
  { typing = 'unknown', typingNow = [], sellingNow = [], sellingPast = [], coverage = 'officialFeed' }: Said = {},
): Verdict => ({
  card,
  coverage,
  sources: coverage === 'none' ? [] : [{ source: 'apple', fetchedAt: now, fresh: true, error: null }],
  typing: { level: typing, current: typingNow, past: [] },
  selling: { level: sellingNow.length > 0 ? 'partialOutage' : 'unknown', current: sellingNow, past: sellingPast },
});
