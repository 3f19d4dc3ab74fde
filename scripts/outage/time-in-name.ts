import { type EpochMs, parseIso } from '../../src/contracts/epoch-ms';

/**
 * The moment in a file's name: a date, alone or with a time of day, in ISO 8601's long or short form, where `:` may be written `-` or `_` or be
 * left out: `2023-08-15T09-31-00+09:00`, `apple_20230815-0931.js`, `20230815T003100Z.json`. Without an offset it is UTC.
 * Or 13 digits alone: milliseconds since 1970.
 * @returns `null` where there is none.
 */
export function timeInName(name: string): EpochMs | null {
  for (const { groups = {} } of name.matchAll(pattern)) {
    const { year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z' } = groups;
    const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
    const moment = parseIso(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
    if (moment !== null) return moment;
  }
  const digits = /(?<!\d)1\d{12}(?!\d)/.exec(name)?.[0];
  return digits === undefined ? null : parseIso(new Date(Number(digits)).toISOString());
}

const date = /(?<!\d)(?<year>20\d\d)(?<mark>[-_.]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])/;
const time = /[T_ .-]?(?<hour>[01]\d|2[0-3])[:_-]?(?<minute>[0-5]\d)(?:[:_-]?(?<second>[0-5]\d))?(?:[.,]\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?/;
const pattern = new RegExp(`${date.source}(?:${time.source}(?!\\d)|(?!\\d))`, 'gi');
