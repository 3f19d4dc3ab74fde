import { expect, test } from 'vitest';
import { epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { Locale, Text } from '../../src/contracts/text';
import { fill, formatAge } from '../../src/i18n/fill';
import { localeOf } from '../../src/i18n/locale';

const now = epochMs(new Date(2026, 10, 24, 12, 0).getTime());
const named = (name: Text) => (id: string) => (id === 'apple' || id === 'lawson' ? name : null);
const names = {
  card: named({ ja: 'Apple Gift Card', en: 'Apple Gift Card' }),
  retailer: named({ ja: 'ローソン', en: 'Lawson' }),
  place: named({ ja: 'App Store', en: 'App Store' }),
};
const write = (template: string, data: Parameters<typeof fill>[1], locale: Locale = 'ja') =>
  fill({ ja: template, en: template }, data, { locale, now, names });

test.each([
  ['a plain value', '{x}', { x: 'a' }, 'a'],
  ['a number', '{x}', { x: 503 }, '503'],
  ['a list', '{x:list}', { x: ['a', 'b'] }, 'a、b'],
  ['a name by id', '{x:retailer}で', { x: 'lawson' }, 'ローソンで'],
  ['names by ids, an unknown id as it is', '{x:retailers}', { x: ['lawson', 'new-shop'] }, 'ローソン、new-shop'],
  ['a text in the language', '{t:text}', { 't.ja': 'あ', 't.en': 'a' }, 'あ'],
  ['texts in the language', '{t:text}', { 't.ja': ['あ', 'い'], 't.en': ['a', 'b'] }, 'あ、い'],
  ['an age', '{x:age}', { x: now - 3 * HOUR }, '3 時間前'],
  ['a hole is seen and never guessed', '{x} {y:time} {z:retailer}', {}, '? ? ?'],
  ['a moment that is none', '{x:time}', { x: 'soon' }, '?'],
])('fills in %s', (_, template, data, expected) => expect(write(template, data)).toBe(expected));

test('writes moments as people do here, with the year only where it is another', () => {
  const thisYear = new Date(2026, 10, 24, 9, 5).getTime();
  const longAgo = new Date(2019, 11, 20, 19, 19).getTime();
  expect(write('{x:time}', { x: thisYear })).toBe('11/24 9:05');
  expect(write('{x:time}', { x: longAgo })).toBe('2019/12/20 19:19');
  expect(write('{x:time}', { x: longAgo }, 'en')).toBe('Dec 20, 2019, 19:19');
});

test.each([
  [0, 'just now'],
  [59_000, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [49 * HOUR, '2 days ago'],
  [-5 * HOUR, 'just now'],
])('an age of %i ms', (age, expected) => expect(formatAge(now - age, { locale: 'en', now })).toBe(expected));

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['en-US', 'en'],
  ['jam', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('the browser language «%s» is shown in %s', (language, expected) => expect(localeOf(language)).toBe(expected));
