import { describe, expect, test } from 'vitest';
import { nintendoMoment } from '../../src/outages/adapters/nintendo-moment';
import { zonedMoment } from '../../src/outages/adapters/zoned-moment';

const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());

describe('times of the English page are of California', () => {
  test.each([
    ['Wednesday, February 24, 2021  6 :55 AM', '2021-02-24T14:55:00.000Z'],
    ['Wednesday, February 24, 2021 11 :30 PM', '2021-02-25T07:30:00.000Z'],
    ['Monday, January 22, 2018  2 :14 AM', '2018-01-22T10:14:00.000Z'],
    ['Saturday, July 4, 2026  6 :55 AM', '2026-07-04T13:55:00.000Z'],
    ['Saturday, July 4, 2026 6:55 AM', '2026-07-04T13:55:00.000Z'],
    ['Tuesday, November 24, 2026 12 :00 AM', '2026-11-24T08:00:00.000Z'],
    ['Tuesday, November 24, 2026 12 :30 PM', '2026-11-24T20:30:00.000Z'],
    ['Thursday, December 31, 2026  8 :00 PM', '2027-01-01T04:00:00.000Z'],
    ['Nov 24, 2026 1:05 p.m.', '2026-11-24T21:05:00.000Z'],
  ])('%s', (text, expected) => expect(iso(nintendoMoment(text))).toBe(expected));

  test.each([
    [''],
    ['Mittwoch, 24. Februar 2021, 15:55 Uhr'],
    ['2021年2月24日(水) 23:55'],
    ['Wednesday, February 24, 2021'],
    ['Wednesday, February 24, 2021 13 :55 PM'],
    ['Wednesday, February 24, 2021  0 :55 AM'],
    ['Wednesday, February 24, 2021  6 :75 AM'],
    ['Wednesday, February 30, 2021  6 :55 AM'],
    ['Wednesday, Februar 24, 2021 15:55'],
    ['Wednesday, Smarch 24, 2021  6 :55 AM'],
    ['2021-02-24T14:55:00Z'],
  ])('«%s» is no time', (text) => expect(nintendoMoment(text)).toBeNull());
});

describe('around the change of the clocks', () => {
  const inCalifornia = (month: number, day: number, hour: number, minute: number) =>
    iso(zonedMoment({ year: 2026, month, day, hour, minute }, 'America/Los_Angeles'));

  test.each([
    ['the minute before spring forward', inCalifornia(3, 8, 1, 59), '2026-03-08T09:59:00.000Z'],
    ['a time that is skipped is taken an hour later', inCalifornia(3, 8, 2, 30), '2026-03-08T10:30:00.000Z'],
    ['the minute after spring forward', inCalifornia(3, 8, 3, 0), '2026-03-08T10:00:00.000Z'],
    ['the minute before the hour that comes twice', inCalifornia(11, 1, 0, 59), '2026-11-01T07:59:00.000Z'],
    ['a time that comes twice is the first', inCalifornia(11, 1, 1, 30), '2026-11-01T08:30:00.000Z'],
    ['the minute after the hour that comes twice', inCalifornia(11, 1, 2, 0), '2026-11-01T10:00:00.000Z'],
  ])('%s', (_, moment, expected) => expect(moment).toBe(expected));

  test.each([
    ['a zone without summer time', 'Asia/Tokyo', '2026-07-04T00:00:00.000Z'],
    ['the other half of the world', 'Australia/Sydney', '2026-07-03T23:00:00.000Z'],
    ['a zone with half an hour', 'Asia/Kolkata', '2026-07-04T03:30:00.000Z'],
    ['UTC', 'UTC', '2026-07-04T09:00:00.000Z'],
  ])('%s', (_, zone, expected) => expect(iso(zonedMoment({ year: 2026, month: 7, day: 4, hour: 9, minute: 0 }, zone))).toBe(expected));

  test('around both changes every hour is shown again as it was given', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles', dateStyle: 'short', timeStyle: 'short' });
    const skipped: string[] = [];
    const fourDaysFrom = (month: number, day: number) =>
      Array.from({ length: 96 }, (_, hours) => new Date(Date.UTC(2026, month, day, hours)));
    for (const wall of [...fourDaysFrom(2, 6), ...fourDaysFrom(9, 30)]) {
      const moment = zonedMoment(
        { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour: wall.getUTCHours(), minute: 0 },
        'America/Los_Angeles',
      );
      const wanted = wall.toISOString().slice(0, 16).replace('T', ' ');
      if (moment === null || shown.format(moment) !== wanted) skipped.push(wanted);
    }
    expect(skipped).toEqual(['2026-03-08 02:00']);
  });
});
