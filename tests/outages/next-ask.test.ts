import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/contracts/epoch-ms';
import type { SourceReading } from '../../src/contracts/source-reading';
import { nextAsk, type RefreshReason } from '../../src/outages/next-ask';
import { at, later } from './support';

const now = at('2026-11-24T03:00:00Z');
type LastTry = NonNullable<SourceReading['lastTry']>;
const tried = (age: number, more: Partial<LastTry> = {}): LastTry => ({ at: later(now, -age), error: null, ...more });
const failed = (age: number, pause: number, more: Partial<LastTry> = {}) =>
  tried(age, { error: 'network', failures: 1, notBefore: later(now, pause - age), ...more });
const wished = (age: number, rest: number) => failed(age, rest, { error: 'http5xx', wishedRestUntil: later(now, rest - age) });
const gone = failed(2 * HOUR, DAY, { error: 'gone', goneInARow: 3, failures: 3 });

const ask = (tries: Readonly<Record<string, LastTry | null>>, because: RefreshReason, period = 30 * MINUTE, timer = period) =>
  nextAsk(
    Object.keys(tries),
    Object.entries(tries).map(([source, lastTry]) => ({ source, good: null, lastTry })),
    { now, because, pace: { period: timer, periodOf: () => period } },
  );

describe('one source', () => {
  test.each<[string, LastTry | null, RefreshReason, boolean]>([
    ['never tried', null, 'popupOpened', true],
    ['timer after half an hour', tried(30 * MINUTE), 'timer', true],
    ['timer, a little early', tried(30 * MINUTE - 2 * SECOND), 'timer', true],
    ['timer after the popup asked a while ago: at its next ring it would be too old', tried(20 * MINUTE), 'timer', true],
    ['timer after the popup asked just now', tried(3 * MINUTE), 'timer', false],
    ['popup after a while', tried(5 * MINUTE), 'popupOpened', true],
    ['popup soon after', tried(4 * MINUTE), 'popupOpened', false],
    ['the browser started', tried(MINUTE), 'started', true],
    ['started again at once', tried(MINUTE - 1), 'started', false],
    ['a line that comes and goes does not ask again what is known', tried(20 * MINUTE), 'cameOnline', false],
    ['the line came back after long', tried(40 * MINUTE), 'cameOnline', true],
    ['a person who wants to know', tried(1), 'checkNow', true],
    ['the clock was set back', tried(-DAY), 'popupOpened', true],
    ['the clock was set back, and a wish is of another time', wished(-DAY, HOUR), 'timer', true],

    ['failed, pausing', failed(10 * MINUTE, 20 * MINUTE), 'timer', false],
    ['failed, pause over', failed(20 * MINUTE, 20 * MINUTE), 'timer', true],
    ['failed before pauses were kept', tried(10 * MINUTE, { error: 'parse' }), 'timer', true],
    ['failed, and somebody looks', failed(MINUTE, 6 * HOUR), 'popupOpened', true],
    ['failed, and somebody looks again and again', failed(MINUTE - 1, 6 * HOUR), 'popupOpened', false],
    ['failed, and the line came back', failed(MINUTE, 6 * HOUR), 'cameOnline', true],
    ['failed, and the browser started', failed(MINUTE, 6 * HOUR), 'started', true],
    ['failed, and a person wants to know', failed(1, 6 * HOUR), 'checkNow', true],

    ['gone for good, and somebody looks', gone, 'popupOpened', false],
    ['gone for good, and a person wants to know', gone, 'checkNow', true],
    ['not found once', failed(2 * HOUR, 6 * HOUR, { error: 'gone', goneInARow: 1 }), 'popupOpened', true],

    ['the server wished for rest: timer', wished(HOUR, 2 * HOUR), 'timer', false],
    ['the server wished for rest: popup', wished(HOUR, 2 * HOUR), 'popupOpened', false],
    ['the server wished for rest: even a person who wants to know', wished(HOUR, 2 * HOUR), 'checkNow', false],
    ['the wish is over', wished(2 * HOUR, 2 * HOUR), 'timer', true],
    ['a wish that the feed bridged', tried(40 * MINUTE, { wishedRestUntil: later(now, 1) }), 'timer', false],

    ['the worker was stopped while it waited', tried(MINUTE, { unanswered: true }), 'timer', true],
    ['it waits still, or was stopped just now', tried(MINUTE - 1, { unanswered: true }), 'timer', false],
  ])('%s', (_, lastTry, because, due) => expect(ask({ apple: lastTry }, because)).toEqual(due ? ['apple'] : []));

  test('a quicker pace', () => {
    expect(ask({ apple: tried(5 * MINUTE - 2 * SECOND) }, 'timer', 5 * MINUTE)).toEqual(['apple']);
    expect(ask({ apple: tried(3 * MINUTE) }, 'timer', 5 * MINUTE)).toEqual([]);
    expect(ask({ apple: tried(20 * MINUTE) }, 'timer', 30 * MINUTE, 5 * MINUTE), 'one that needs no quick pace').toEqual([]);
    expect(ask({ apple: tried(25 * MINUTE) }, 'timer', 30 * MINUTE, 5 * MINUTE)).toEqual(['apple']);
  });
});

describe('where nobody answers', () => {
  const silent = { apple: failed(30 * MINUTE, 3 * HOUR), riot: failed(30 * MINUTE, 2 * HOUR), xbox: failed(30 * MINUTE, 4 * HOUR) };

  test('one source goes ahead at every round, the one that is due first', () => expect(ask(silent, 'timer')).toEqual(['riot']));

  test('not while one answers', () => expect(ask({ ...silent, feed: tried(2 * MINUTE) }, 'timer')).toEqual([]));

  test('not one that the server wished to rest', () =>
    expect(ask({ ...silent, riot: wished(30 * MINUTE, 2 * HOUR) }, 'timer')).toEqual(['apple']));

  test('not a second one within a minute', () => expect(ask({ ...silent, xbox: failed(MINUTE - 1, 4 * HOUR) }, 'timer')).toEqual([]));

  test('a single source says nothing about the line', () => expect(ask({ apple: failed(30 * MINUTE, 3 * HOUR) }, 'timer')).toEqual([]));

  test('«check now» asks all of them', () => expect(ask(silent, 'checkNow')).toHaveLength(3));
});
