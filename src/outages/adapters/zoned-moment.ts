import { DAY, type EpochMs, epochMs, MINUTE } from '../../contracts/epoch-ms';

/** A date and a time as a clock on a wall shows them; month and day from 1, hour from 0. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * The moment at which the clocks of a zone show a time, summer time included; `Intl` knows the zones' rules.
 * @param zone an IANA name, such as `America/Los_Angeles`.
 * @returns the moment; the earlier one where the clocks show it twice in autumn; the one an hour later by the clock where it is skipped in
 * spring; `null` for a date that does not exist.
 */
export function zonedMoment({ year, month, day, hour, minute }: WallTime, zone: string): EpochMs | null {
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(asIfUtc);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCHours() !== hour || minute > 59) return null;
  const clock = clockOf(zone);
  // The clocks change at most once in two days: one of the offsets of the day before and the day after is the right one.
  const before = asIfUtc - offsetAt(asIfUtc - DAY, clock);
  const after = asIfUtc - offsetAt(asIfUtc + DAY, clock);
  const right = [before, after].filter((moment) => moment + offsetAt(moment, clock) === asIfUtc);
  return epochMs(right.length > 0 ? Math.min(...right) : before);
}

const clockOf = (zone: string) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

/** By how many milliseconds the clock is ahead of UTC at a moment. */
function offsetAt(moment: number, clock: Intl.DateTimeFormat): number {
  const parts = clock.formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(moment / MINUTE) * MINUTE;
}
