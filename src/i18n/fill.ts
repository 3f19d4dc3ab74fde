import type { FindingData } from '../contracts/check';
import { DAY, type EpochMs, HOUR, MINUTE } from '../contracts/epoch-ms';
import type { Locale, Text } from '../contracts/text';
import { countryNames } from './country-names';

/** What the placeholders are written out with. */
export interface FillContext {
  readonly locale: Locale;
  readonly now: EpochMs;
  /** Names of cards, shops and places by id; an unknown id is written as it is. */
  readonly names: { card(id: string): Text | null; retailer(id: string): Text | null; place(id: string): Text | null };
}

/** `{name}` or `{name:kind}`. */
export const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/**
 * Writes a sentence out.
 *
 * Kinds: none (as it is) · `time` (moment → local date and time) · `age` (moment → «3 hours ago») · `list` · `text` (a value `{ja,en}` given
 * under `NAME.ja` and `NAME.en`) · `card`, `retailer`, `place` (id → name) · `cards`, `retailers`, `places` (ids → names) · `regions`
 * (ISO 3166-1 codes → the countries' names and a colon, to stand before what concerns them; nothing where there is none).
 * @returns the sentence; a placeholder without its value is written as «?», so that a hole is seen and never guessed.
 */
export function fill(text: Text, data: FindingData, context: FillContext): string {
  return text[context.locale].replace(placeholder, (_, name: string, kind: string | undefined) => written(name, kind, data, context));
}

function written(name: string, kind: string | undefined, data: FindingData, context: FillContext): string {
  const value = kind === 'text' ? data[`${name}.${context.locale}`] : data[name];
  if (value === undefined) return '?';
  switch (kind) {
    case 'time':
      return typeof value === 'number' ? formatTime(value, context) : '?';
    case 'age':
      return typeof value === 'number' ? formatAge(value, context) : '?';
    case 'card':
    case 'retailer':
    case 'place':
      return nameOf(String(value), kind, context);
    case 'cards':
    case 'retailers':
    case 'places':
      return joined(
        listOf(value).map((id) => nameOf(id, singular[kind], context)),
        context.locale,
      );
    case 'regions':
      return beforeWhatConcerns(listOf(value), context.locale);
    case 'list':
      return joined(listOf(value), context.locale);
    default:
      return Array.isArray(value) ? joined(value, context.locale) : String(value);
  }
}

const singular = { cards: 'card', retailers: 'retailer', places: 'place' } as const;
const listOf = (value: string | number | readonly string[]): readonly string[] => (typeof value === 'object' ? value : [String(value)]);
const joined = (parts: readonly string[], locale: Locale) => parts.join(locale === 'ja' ? '、' : ', ');

function beforeWhatConcerns(regions: readonly string[], locale: Locale): string {
  if (regions.length === 0) return '';
  const countries = joined(countryNames(regions, locale), locale);
  return locale === 'ja' ? `${countries}：` : `${countries}: `;
}

function nameOf(id: string, kind: 'card' | 'retailer' | 'place', { locale, names }: FillContext): string {
  return names[kind](id)?.[locale] ?? id;
}

/** Date and time where the person is; the year only where it is not this year. */
function formatTime(moment: number, { locale, now }: FillContext): string {
  const thisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    ...(thisYear ? {} : { year: 'numeric' }),
    month: locale === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

/** @returns the age in the largest unit that is at least one, for example «3 hours ago»; «now» under a minute. */
export function formatAge(moment: number, { locale, now }: Pick<FillContext, 'locale' | 'now'>): string {
  const age = Math.max(0, now - moment);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (age < MINUTE) return locale === 'ja' ? 'たった今' : 'just now';
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return relative.format(-Math.floor(age / DAY), 'day');
}
