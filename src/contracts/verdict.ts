import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';
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

/** What is known about one question («can it be sold?», «will it work when typed?») for one card. */
export interface Answer {
  readonly level: VerdictLevel;
  /** Events that hold now, worst first. */
  readonly current: readonly StatusEvent[];
  /** Redemption incidents that ended in the last 24 h; activation incidents at tills of the last 180 days. Newest first. */
  readonly past: readonly StatusEvent[];
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
