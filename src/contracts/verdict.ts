import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';
import type { RetailerId } from './retailer';
import type { ReadingError } from './source-reading';
import type { StatusEvent } from './status-event';

/** In order of display, worst first. There is no «fine»: the best that can be said is that nothing is reported. */
export const verdictLevels = ['majorOutage', 'partialOutage', 'degraded', 'unknown', 'maintenance', 'nothingReported'] as const;
export type VerdictLevel = (typeof verdictLevels)[number];

/** `officialFeed`: the issuer publishes machine-readable state. `weakFeed`: one that may miss codes. `curatedOnly`: only people's notes. */
export type Coverage = 'officialFeed' | 'weakFeed' | 'curatedOnly' | 'none';

/** How one source stands behind a verdict. */
export interface SourceState {
  readonly source: string;
  readonly fetchedAt: EpochMs | null;
  /** Its silence still counts. */
  readonly fresh: boolean;
  readonly error: ReadingError | null;
}

/** An event as it bears on one card. */
export interface JudgedEvent extends StatusEvent {
  /**
   * Only where the source names a network of tills and no shops: `retailers` are then the shops that the catalogue counts to that network, and
   * these are the shops of which nobody knows whose network they use. Whether the event concerns them could not be told.
   */
  readonly perhapsRetailers?: readonly RetailerId[];
}

/** What is known about one question («can it be sold?», «will it work when typed?») for one card. */
export interface Answer {
  readonly level: VerdictLevel;
  /** Events that hold now, worst first. */
  readonly current: readonly JudgedEvent[];
  /**
   * Redemption incidents that ended in the last 24 h, or that left the source in the last 6 h without being declared over (`vanished`);
   * activation incidents at tills of the last 180 days. Newest first.
   */
  readonly past: readonly JudgedEvent[];
}

/** Both questions for one card, never merged: the page asks the second, the popup takes the worse of the two. */
export interface Verdict {
  readonly card: CardId;
  readonly coverage: Coverage;
  readonly sources: readonly SourceState[];
  /** «Will it work when typed?» */
  readonly typing: Answer;
  /** «Can it be sold?» Events name shops; which of them bear on a person depends on the shop. */
  readonly selling: Answer;
}
