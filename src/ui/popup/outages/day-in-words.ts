import { HOUR } from '../../../contracts/epoch-ms';
import type { Locale } from '../../../contracts/text';
import type { OutagesWords } from '../../../i18n/outages-words';
import { uiWords } from '../../../i18n/ui-words-of';
import type { DaySeen } from './week-of';

/** A single look has one time and not two. */
const stretch = (from: string, to: string, words: OutagesWords) => (from === to ? from : words.fromTo(from, to));

/** What a day's part of the picture shows, as a sentence: trouble with its hours, and for how long anybody looked. */
export function dayInWords({ start, isToday, spans }: DaySeen, locale: Locale): string {
  const words = uiWords[locale].outages;
  const date = new Intl.DateTimeFormat(locale, { month: locale === 'ja' ? 'numeric' : 'short', day: 'numeric', weekday: 'short' }).format(
    start,
  );
  const day = isToday ? `${date} ${words.today}` : date;
  if (spans.length === 0) return `${day}${words.colon}${words.notSeen}`;
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const reported = spans
    .filter(({ level }) => level !== 'nothingReported')
    .map(({ from, to, level }) => words.during(stretch(time.format(from), time.format(to), words), words.short[level]));
  const silent = spans.some(({ level }) => level === 'nothingReported') ? [words.short.nothingReported] : [];
  const hours = spans.reduce((sum, { from, to }) => sum + (to - from), 0) / HOUR;
  const looked = hours < 1 ? words.lookedBriefly : words.lookedFor(Math.round(hours));
  return `${day}${words.colon}${[...reported, ...silent, looked].join(words.comma)}`;
}
