import { type EpochMs, MINUTE } from '../../contracts/epoch-ms';
import { known, type Observed, unknown } from '../../contracts/observed';
import type { SourceReading } from '../../contracts/source-reading';

/** Longer ago the clock may have been set since: three rounds of the timer. */
const COUNTS_FOR = 90 * MINUTE;

/**
 * How far the sources' clocks were ahead of this device's, from the dates on the answers that the worker asked for anyway. No store is asked.
 * An answer from a forgotten copy on the way can only be dated too early, so the latest date is the nearest to the truth.
 */
export function collectServersAheadBy(readings: readonly SourceReading[], now: EpochMs): Observed<number> {
  const dated = readings.flatMap(({ lastTry }) =>
    lastTry?.serverAheadBy === undefined ? [] : [{ at: lastTry.at, aheadBy: lastTry.serverAheadBy }],
  );
  if (dated.length === 0) return unknown('notCollected');
  // A try that lies in the future was made before the clock was set back.
  const counting = dated.filter(({ at }) => at <= now && now - at <= COUNTS_FOR);
  return counting.length === 0 ? unknown('stale') : known(Math.max(...counting.map(({ aheadBy }) => aheadBy)));
}
