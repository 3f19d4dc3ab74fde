import { DAY, type EpochMs, HOUR } from '../../src/contracts/epoch-ms';
import type { Locale } from '../../src/contracts/text';

const zone = { timeZone: 'Asia/Tokyo', hourCycle: 'h23' } as const;
const formats = {
  ja: new Intl.DateTimeFormat('ja', { ...zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { ...zone, year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }),
};

/** Japan has had no summer time since 1951, so its offset is a number. */
const AHEAD_BY = 9 * HOUR;

/** @returns date and time in Japan for a person, in their language. Which zone it is must stand beside it. */
export const japanTime = (moment: EpochMs, locale: Locale): string => formats[locale].format(moment);

/** @returns the moment as ISO 8601 with Japan's offset and without parts of a second, which is how the event files have it. */
export const japanIso = (moment: EpochMs): string => new Date(moment + AHEAD_BY).toISOString().replace(/\.\d+Z$/, '+09:00');

/** @returns the day in Japan as digits (`20261124`), which ids of events begin with. */
export const japanDay = (moment: EpochMs): string => japanIso(moment).slice(0, 10).replaceAll('-', '');

/** @returns milliseconds of `90m`, `36h` or `2d`; `null` for what is no such length. */
export function lengthOf(text: string): number | null {
  const found = /^(\d{1,4})([mhd])$/.exec(text);
  if (!found) return null;
  const unit = { m: HOUR / 60, h: HOUR, d: DAY }[found[2] ?? ''];
  const length = Number(found[1]) * (unit ?? 0);
  return length > 0 ? length : null;
}
