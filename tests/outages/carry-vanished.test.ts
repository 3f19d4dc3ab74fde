import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { StatusEvent } from '../../src/contracts/status-event';
import { carryVanished } from '../../src/outages/carry-vanished';
import { at, event, later } from './support';

const now = at('2026-11-24T12:00:00Z');
const before = later(now, -15 * MINUTE);

describe('an event that the new answer leaves out', () => {
  test('went on before: it is vanished from now on, and bears when it was last listed', () => {
    expect(carryVanished([event()], [], now, before)).toEqual([event({ phase: 'vanished', expiresAt: now, updatedAt: before })]);
  });

  test.each<[string, Partial<StatusEvent>, boolean]>([
    ['a recovery was announced and not confirmed', { phase: 'monitoring' }, true],
    ['it was over: that it leaves the list is how lists end', { phase: 'resolved', endedAt: before }, false],
    ['a maintenance', { kind: 'maintenance', level: 'maintenance' }, false],
    ['announced and called off', { phase: 'scheduled', startedAt: later(now, HOUR) }, false],
    ['an incident that was announced, and had begun by its plan', { phase: 'scheduled', startedAt: later(now, -HOUR) }, true],
    ['a notice', { kind: 'notice' }, false],
    ['lapsed by its own expiry an hour ago', { expiresAt: later(now, -HOUR) }, true],
    ['lapsed by its own expiry seven hours ago', { expiresAt: later(now, -7 * HOUR) }, false],
    ['carried since six hours', { phase: 'vanished', expiresAt: later(now, -6 * HOUR) }, true],
    ['carried for longer', { phase: 'vanished', expiresAt: later(now, -6 * HOUR - 1) }, false],
  ])('%s', (_, changes, carried) => {
    const result = carryVanished([event(changes)], [], now, before);
    expect(result.map(({ phase }) => phase)).toEqual(carried ? ['vanished'] : []);
  });

  test('is not told where nobody looked for more than a day', () => {
    expect(carryVanished([event()], [], now, later(now, -DAY - 1))).toEqual([]);
    expect(carryVanished([event()], [], now, later(now, -DAY))).toHaveLength(1);
  });

  test('keeps the moment at which it vanished, however often it is carried', () => {
    const once = carryVanished([event()], [], now, before);
    expect(carryVanished(once, [], later(now, HOUR), now)).toEqual(once);
  });
});

describe('an event that the new answer has', () => {
  test.each<[string, StatusEvent]>([
    ['goes on', event()],
    ['is over', event({ phase: 'resolved', endedAt: now })],
    ['was listed under another start, which is a correction', event({ key: 'apple:1:2' })],
  ])('%s: told once, as the answer says', (_, listed) => {
    expect(carryVanished([event()], [listed], now, before)).toEqual([listed]);
  });

  test('comes back after it vanished: it goes on', () => {
    const vanished = carryVanished([event()], [], now, before);
    expect(carryVanished(vanished, [event()], later(now, HOUR), now)).toEqual([event()]);
  });

  test('is another one: both are told', () => {
    expect(carryVanished([event()], [event({ key: 'apple:2:1' })], now, before).map(({ phase }) => phase)).toEqual(['ongoing', 'vanished']);
  });
});

test('events of the curated feed have ids of their own, so one of them does not stand for another', () => {
  const [a, b] = [event({ key: 'feed:a' }), event({ key: 'feed:b' })];
  expect(carryVanished([a, b], [b], now, before).map(({ key, phase }) => `${key} ${phase}`)).toEqual(['feed:b ongoing', 'feed:a vanished']);
});
