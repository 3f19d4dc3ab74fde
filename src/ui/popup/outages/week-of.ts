import { type EpochMs, epochMs } from '../../../contracts/epoch-ms';
import type { SeenSpan } from '../../../contracts/outage-history';

/** One day where the person is, from midnight to midnight (23 to 25 hours), with what was seen of it. */
export interface DaySeen {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly isToday: boolean;
  /** In order of time. Between them nobody looked. */
  readonly spans: readonly SeenSpan[];
}

const DAYS = 7;

/**
 * The last seven days, the oldest first and today at the end, from what was seen of one card.
 * @param spans in order of time; they are cut at midnight, and what lies outside, or in the future, is left out.
 */
export function weekOf(spans: readonly SeenSpan[], now: EpochMs): readonly DaySeen[] {
  const today = new Date(now);
  // By the calendar and not by 24 hours: where the clocks are changed, a day is longer or shorter.
  const midnight = (daysAgo: number) => epochMs(new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo).getTime());
  return Array.from({ length: DAYS }, (_, index) => {
    const daysAgo = DAYS - 1 - index;
    const start = midnight(daysAgo);
    const end = midnight(daysAgo - 1);
    return { start, end, isToday: daysAgo === 0, spans: within(spans, start, daysAgo === 0 ? now : end) };
  });
}

function within(spans: readonly SeenSpan[], start: EpochMs, end: EpochMs): readonly SeenSpan[] {
  return spans
    .filter(({ from, to }) => from <= end && to >= start && !(from < start && to === start) && !(from === end && to > end))
    .map(({ from, to, level }) => ({ from: from < start ? start : from, to: to > end ? end : to, level }));
}
