import { expect, test } from 'vitest';
import { isoMoment } from '../../src/outages/adapters/iso-moment';

test.each([
  ['2026-11-24T08:00:00Z', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24T08:00:00.000Z', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24T00:00:00.000-08:00', Date.UTC(2026, 10, 24, 8)],
  ['2020-12-02T07:43:04.905411+00:00', Date.UTC(2020, 11, 2, 7, 43, 4, 905)],
])('%s is a moment', (text, expected) => {
  expect(isoMoment(text)).toBe(expected);
});

test.each([
  ['a time without a zone', '2026-11-24T08:00:00'],
  ['a date', '2026-11-24'],
  ['what only looks like one', '2026-11-24T08:00:00Zulu'],
  ['a date in words', 'Tue, 24 Nov 2026 08:00:00 GMT'],
  ['a digit', '1'],
  ['a day that does not exist', '2026-13-24T08:00:00Z'],
  ['before there was a status page', '1970-01-01T00:00:00Z'],
  ['the end of time', '9999-12-31T23:59:59Z'],
  ['an endless text', `2026-11-24T08:00:00.${'0'.repeat(100)}Z`],
  ['a number', 1_795_500_000_000],
  ['nothing', null],
])('%s is none', (_, value) => {
  expect(isoMoment(value)).toBeNull();
});
