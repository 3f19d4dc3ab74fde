import { describe, expect, test } from 'vitest';
import { DAY, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import { planAlarm } from '../../src/platform/plan-alarm';

const now = epochMs(Date.parse('2026-11-24T03:00:00Z'));
const ringsIn = (left: number, period = 30) => ({ scheduledTime: now + left, periodInMinutes: period });
const plan = (standing: Parameters<typeof planAlarm>[0], period = 30 * MINUTE, chance = 0.5) =>
  planAlarm(standing, period, now, () => chance);
const leaveIt = { make: null, soon: false };

describe('is left alone', () => {
  test.each([
    ['in the middle of its period', ringsIn(12 * MINUTE)],
    ['about to ring', ringsIn(0)],
    ['a little late', ringsIn(-MINUTE)],
    ['just made', ringsIn(30 * MINUTE)],
  ])('%s', (_, standing) => expect(plan(standing)).toEqual(leaveIt));
});

describe('is made anew', () => {
  test('missing: its phase within the period is chance, and the sources are asked soon', () => {
    expect(plan(null, 30 * MINUTE, 0.5)).toEqual({ make: { delayInMinutes: 15, periodInMinutes: 30 }, soon: true });
    expect(plan(null, 30 * MINUTE, 0).make?.delayInMinutes, 'what Chromium allows').toBe(0.5);
    expect(plan(null, 30 * MINUTE, 0.999).make?.delayInMinutes).toBeLessThanOrEqual(30);
  });
  test('overdue: the computer slept and its timer stood still', () =>
    expect(plan(ringsIn(-HOUR))).toEqual({ make: { delayInMinutes: 15, periodInMinutes: 30 }, soon: true }));
  test('further ahead than its period: the clock was set back', () =>
    expect(plan(ringsIn(DAY))).toEqual({ make: { delayInMinutes: 15, periodInMinutes: 30 }, soon: true }));
  test('a quicker pace begins at once, and not later than it would have rung', () => {
    expect(plan(ringsIn(20 * MINUTE), 5 * MINUTE)).toEqual({ make: { delayInMinutes: 5, periodInMinutes: 5 }, soon: false });
    expect(plan(ringsIn(2 * MINUTE), 5 * MINUTE)).toEqual({ make: { delayInMinutes: 2, periodInMinutes: 5 }, soon: false });
  });
  test('back to the calm pace: spread over the whole period again, or all who were quick would ask in the same five minutes from then on', () => {
    expect(plan(ringsIn(4 * MINUTE, 5), 30 * MINUTE, 0.2)).toEqual({ make: { delayInMinutes: 6, periodInMinutes: 30 }, soon: false });
    expect(plan(ringsIn(4 * MINUTE, 5), 30 * MINUTE, 0.9)).toEqual({ make: { delayInMinutes: 27, periodInMinutes: 30 }, soon: false });
  });
});
