import type { EpochMs } from '../../contracts/epoch-ms';
import { zonedMoment } from './zoned-moment';

/** The zone of the times on the English page for America; daylight saving time is not named there, it is in the numbers. */
const ZONE = 'America/Los_Angeles';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** «Wednesday, February 24, 2021  6 :55 AM»: there is a space before the colon, and two before an hour of one digit. */
const WRITTEN = /^(?:[a-z]+,\s*)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4}),?\s+(\d{1,2})\s*:\s*(\d{2})\s*([ap])\.?m\.?$/i;

/** @param text a time of `en_US/status.json`, in one line. @returns the moment, or `null` where it is written in another way. */
export function nintendoMoment(text: string): EpochMs | null {
  const [, name = '', day, year, hour, minute, half = ''] = WRITTEN.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const hourOfHalf = Number(hour);
  if (month === 0 || hourOfHalf < 1 || hourOfHalf > 12) return null;
  const hourOfDay = (hourOfHalf % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return zonedMoment({ year: Number(year), month, day: Number(day), hour: hourOfDay, minute: Number(minute) }, ZONE);
}
