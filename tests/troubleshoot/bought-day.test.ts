import { expect, test } from 'vitest';
import { DAY, epochMs } from '../../src/contracts/epoch-ms';
import { boughtDay, dayOf } from '../../src/troubleshoot/bought-day';
import { noon } from '../support/situation';

test('a day begins and ends where the person is', () => {
  const day = boughtDay('2026-10-24', noon);
  expect(day?.from).toBe(new Date(2026, 9, 24).getTime());
  expect(day?.until).toBe(new Date(2026, 9, 25).getTime());
  expect(day && dayOf(day.from)).toBe('2026-10-24');
});

test.each(['', '2026-13-01', '2026-02-30', 'X123-45-67', dayOf(epochMs(noon + 2 * DAY))])('%j is no day of buying', (day) => {
  expect(boughtDay(day, noon)).toBeNull();
});

test('today is one', () => {
  expect(boughtDay(dayOf(noon), noon)).not.toBeNull();
});
