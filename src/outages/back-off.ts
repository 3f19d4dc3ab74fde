import { DAY, type EpochMs, epochMs, HOUR, MINUTE, SECOND } from '../contracts/epoch-ms';
import type { ReadingError, SourceReading } from '../contracts/source-reading';

/** After the first failure; doubled with each one that follows. */
const FIRST_PAUSE = 5 * MINUTE;
/** What looks like a broken source may be a café's sign-in page, so no pause of ours is long. */
const LONGEST_PAUSE = 6 * HOUR;
/** So many «not found» in a row mean that the page was moved, and not that somebody is publishing it anew at this moment. */
export const GONE_FOR_GOOD = 3;
const LONGEST_WISH = DAY;

export interface Failure {
  readonly error: ReadingError;
  /** Seconds, as the server wished. */
  readonly retryAfter?: number;
}

export interface RestOptions {
  readonly now: EpochMs;
  /** Between 0 and 1, so that browsers that failed together do not ask together. */
  readonly random: () => number;
}

/**
 * How long a source is left alone after a failure: pauses that double from 5 minutes to 6 hours, each a fifth longer or shorter by chance; a
 * day after the third «not found» in a row; and what the server wished, up to a day.
 * @param before how the try before went.
 * @returns what is kept of the try, `notBefore` in the future.
 */
export function restAfter(failure: Failure, before: SourceReading['lastTry'], { now, random }: RestOptions) {
  const failures = (before?.failures ?? 0) + 1;
  const goneInARow = failure.error === 'gone' ? (before?.goneInARow ?? 0) + 1 : 0;
  const jitter = 0.8 + 0.4 * random();
  const ours = goneInARow >= GONE_FOR_GOOD ? DAY : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10) * jitter);
  const wished = failure.retryAfter === undefined ? 0 : Math.min(LONGEST_WISH, failure.retryAfter * SECOND);
  return {
    error: failure.error,
    failures,
    ...(goneInARow > 0 ? { goneInARow } : {}),
    notBefore: epochMs(now + Math.max(ours, wished)),
    ...(wished > 0 ? { wishedRestUntil: epochMs(now + wished) } : {}),
  };
}
