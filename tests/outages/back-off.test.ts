import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { ReadingError, SourceReading } from '../../src/contracts/source-reading';
import { restAfter } from '../../src/outages/back-off';
import { at, later } from './support';

const now = at('2026-11-24T03:00:00Z');
const after = (failures: number, goneInARow = 0): SourceReading['lastTry'] => ({ at: now, error: 'network', failures, goneInARow });
const middle = { now, random: () => 0.5 };

test('pauses double from five minutes to six hours', () => {
  const pauses = [...Array(12).keys()].map((failures) => restAfter({ error: 'http5xx' }, after(failures), middle).notBefore - now);
  expect(pauses.slice(0, 7)).toEqual([5, 10, 20, 40, 80, 160, 320].map((minutes) => minutes * MINUTE));
  expect(pauses.slice(7)).toEqual([6, 6, 6, 6, 6].map((hours) => hours * HOUR));
});

test('browsers that failed together come back apart', () => {
  const pause = (chance: number) => restAfter({ error: 'timeout' }, after(3), { now, random: () => chance }).notBefore - now;
  expect([pause(0), pause(1)]).toEqual([32 * MINUTE, 48 * MINUTE]);
  expect(restAfter({ error: 'timeout' }, after(50), { now, random: () => 1 }).notBefore - now).toBeLessThanOrEqual(6 * HOUR);
});

test.each<[ReadingError, number, number]>([
  ['gone', 0, 1],
  ['gone', 2, 3],
  ['http5xx', 2, 0],
])('%s after %i «not found»: %i in a row', (error, before, expected) => {
  expect(restAfter({ error }, after(2, before), middle).goneInARow ?? 0).toBe(expected);
});

test('only three «not found» in a row are a day’s rest, and a page that cannot be read never is', () => {
  expect(restAfter({ error: 'gone' }, after(2, 2), middle).notBefore).toBe(later(now, DAY));
  expect(restAfter({ error: 'gone' }, after(9, 9), middle).notBefore).toBe(later(now, DAY));
  expect(restAfter({ error: 'gone' }, after(2, 1), middle).notBefore).toBeLessThan(later(now, HOUR));
  expect(restAfter({ error: 'parse' }, after(99), middle).notBefore).toBeLessThanOrEqual(later(now, 6 * HOUR));
});

test('a server’s wish is kept apart from our own pause, and granted up to a day', () => {
  const rest = (retryAfter: number) => restAfter({ error: 'http5xx', retryAfter }, after(0), middle);
  expect(rest(2 * 60 * 60)).toMatchObject({ wishedRestUntil: later(now, 2 * HOUR), notBefore: later(now, 2 * HOUR) });
  expect(rest(60), 'shorter than our pause').toMatchObject({ wishedRestUntil: later(now, MINUTE), notBefore: later(now, 5 * MINUTE) });
  expect(rest(1e9)).toMatchObject({ wishedRestUntil: later(now, DAY) });
  expect(rest(0)).not.toHaveProperty('wishedRestUntil');
  expect(restAfter({ error: 'http5xx' }, null, middle)).toEqual({ error: 'http5xx', failures: 1, notBefore: later(now, 5 * MINUTE) });
});
