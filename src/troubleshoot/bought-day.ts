import { type EpochMs, epochMs } from '../contracts/epoch-ms';

/** A day from its first moment to the first moment of the next. */
export interface DaySpan {
  readonly from: EpochMs;
  readonly until: EpochMs;
}

/**
 * The day that a person chose, where they are.
 * @param day as a date field gives it: `2019-12-20`, or empty.
 * @returns `null` for no day and for one that has not begun: a card cannot have been bought then.
 */
export function boughtDay(day: string, now: EpochMs): DaySpan | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])];
  const start = new Date(year, month, date);
  if (start.getMonth() !== month || start.getDate() !== date || start.getTime() > now) return null;
  return { from: epochMs(start.getTime()), until: epochMs(new Date(year, month, date + 1).getTime()) };
}

/** @returns the day of a moment where the person is, as a date field wants it. */
export function dayOf(moment: EpochMs): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
