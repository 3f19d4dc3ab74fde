import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';
import type { VerdictLevel } from './verdict';

/** A stretch of time in which we looked and saw the same. Where there is none, nobody looked, or nothing could be told. */
export interface SeenSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly level: Exclude<VerdictLevel, 'unknown'>;
}

/** What this browser saw of each card («will it work when typed?») in the last seven days, oldest first. */
export type OutageHistory = Readonly<Record<CardId, readonly SeenSpan[]>>;
