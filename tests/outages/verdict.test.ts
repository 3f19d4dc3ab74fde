import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { SourceReading } from '../../src/contracts/source-reading';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Answer } from '../../src/contracts/verdict';
import { service } from '../../src/outages/services/apple';
import { type VerdictOptions, verdictOf } from '../../src/outages/verdict';
import { at, event, later, reading } from './support';

const now = at('2026-11-24T12:00:00Z');
const options: VerdictOptions = { services: [service], bundledEvents: [], feedConfigured: true };
const verdict = (readings: readonly SourceReading[], card = 'apple', more: Partial<VerdictOptions> = {}) =>
  verdictOf(card, readings, now, { ...options, ...more });

const seenBy = (...events: readonly StatusEvent[]) => [reading('apple', now, events)];
const tills = (changes: Partial<StatusEvent> = {}) =>
  event({
    key: 'feed:tills',
    source: 'feed',
    certainty: 'reported',
    retailers: ['seven-eleven'],
    actions: ['activate', 'purchase'],
    ...changes,
  });

describe('typing: what one event makes of it', () => {
  test.each<[string, readonly StatusEvent[], Answer['level']]>([
    ['no event', [], 'nothingReported'],
    ['a major outage', [event()], 'majorOutage'],
    ['a partial outage', [event({ level: 'partialOutage' })], 'partialOutage'],
    ['degraded', [event({ level: 'degraded' })], 'degraded'],
    ['a recovery that is not confirmed', [event({ phase: 'monitoring' })], 'degraded'],
    ['a report that nobody confirmed', [event({ certainty: 'unconfirmed' })], 'degraded'],
    ['maintenance', [event({ kind: 'maintenance', level: 'maintenance' })], 'maintenance'],
    [
      'maintenance past its planned end',
      [event({ kind: 'maintenance', level: 'maintenance', endIsPlanned: true, endedAt: now })],
      'nothingReported',
    ],
    [
      'maintenance that is only announced',
      [event({ kind: 'maintenance', level: 'maintenance', phase: 'scheduled', startedAt: later(now, HOUR) })],
      'nothingReported',
    ],
    [
      'maintenance that was announced and has begun',
      [event({ kind: 'maintenance', level: 'maintenance', phase: 'scheduled', startedAt: now })],
      'maintenance',
    ],
    ['resolved', [event({ phase: 'resolved', endedAt: later(now, -HOUR) })], 'nothingReported'],
    ['of another card', [event({ cards: ['google-play'] })], 'nothingReported'],
    ['of every card', [event()].map(({ cards: _, ...rest }) => rest), 'majorOutage'],
    ['about signing in only', [event({ actions: ['login'] })], 'nothingReported'],
    ['a notice', [event({ kind: 'notice' })], 'nothingReported'],
    ['a product that ended', [event({ kind: 'discontinuation' })], 'nothingReported'],
    ['past its own expiry', [event({ expiresAt: now })], 'nothingReported'],
    ['cards bought at one shop', [event({ retailers: ['lawson'] })], 'degraded'],
    ['an outage that is said to go on, though our clock says it has not begun', [event({ startedAt: later(now, HOUR) })], 'majorOutage'],
    [
      'the worst of several',
      [event({ level: 'degraded' }), event({ key: 'b' }), event({ key: 'c', kind: 'maintenance', level: 'maintenance' })],
      'majorOutage',
    ],
  ])('%s', (_, events, level) => {
    const { typing } = verdict(seenBy(...events));
    expect(typing.level).toBe(level);
    expect(typing.current.length > 0).toBe(level !== 'nothingReported');
  });
});

describe('silence', () => {
  test.each<[string, readonly SourceReading[], string, Answer['level']]>([
    ['never asked', [], 'apple', 'unknown'],
    ['asked, in vain', [{ source: 'apple', good: null, lastTry: { at: now, error: 'network' } }], 'apple', 'unknown'],
    ['fresh', [reading('apple', now)], 'apple', 'nothingReported'],
    ['still counts after 89 minutes', [reading('apple', later(now, -89 * MINUTE))], 'apple', 'nothingReported'],
    ['lapses after 90', [reading('apple', later(now, -90 * MINUTE))], 'apple', 'unknown'],
    ['from the future counts for nothing', [reading('apple', later(now, 1))], 'apple', 'unknown'],
    ['of the feed says nothing about a card with a page of its own', [reading('feed', now)], 'apple', 'unknown'],
    ['of the feed speaks for a card without', [reading('feed', now)], 'webmoney', 'nothingReported'],
    ['of Apple says nothing about another card', [reading('apple', now)], 'webmoney', 'unknown'],
  ])('%s', (_, readings, card, level) => expect(verdict(readings, card).typing.level).toBe(level));

  test('without a known component counts for nothing', () => {
    const drifted = reading('apple', now);
    expect(verdict([{ ...drifted, good: drifted.good && { ...drifted.good, knownComponents: [] } }]).typing.level).toBe('unknown');
  });

  test('a failed try does not spoil an answer that is still fresh, and is told', () => {
    const { typing, sources } = verdict([{ ...reading('apple', later(now, -HOUR)), lastTry: { at: now, error: 'http5xx' } }]);
    expect(typing.level).toBe('nothingReported');
    expect(sources[0]).toEqual({ source: 'apple', fetchedAt: later(now, -HOUR), fresh: true, error: 'http5xx' });
  });

  test('an outage keeps showing when its reading is old, with the age in the state of its source', () => {
    const { typing, sources } = verdict([reading('apple', later(now, -2 * DAY), [event()])]);
    expect(typing.level).toBe('majorOutage');
    expect(sources[0]).toMatchObject({ fetchedAt: later(now, -2 * DAY), fresh: false });
    expect(typing.current[0]?.updatedAt).toBe(later(now, -2 * DAY));
  });

  test('maintenance in an old reading is no news about the rest', () => {
    expect(verdict([reading('apple', later(now, -2 * HOUR), [event({ kind: 'maintenance', level: 'maintenance' })])]).typing.level).toBe(
      'unknown',
    );
  });

  test('Apple’s page being fine does not overrule the feed', () => {
    expect(verdict([reading('apple', now), reading('feed', now, [event({ source: 'feed', key: 'feed:codes' })])]).typing.level).toBe(
      'majorOutage',
    );
  });
});

test.each([
  ['apple', true, 'officialFeed', ['apple', 'feed']],
  ['apple', false, 'officialFeed', ['apple']],
  ['webmoney', true, 'curatedOnly', ['feed']],
  ['webmoney', false, 'none', []],
] as const)('coverage of %s with a feed: %s', (card, feedConfigured, coverage, sources) => {
  const result = verdict([], card, { feedConfigured });
  expect(result.coverage).toBe(coverage);
  expect(result.sources.map(({ source }) => source)).toEqual(sources);
});

describe('typing: what is over', () => {
  test.each<[string, Partial<StatusEvent>, boolean]>([
    ['an hour ago', { phase: 'resolved', endedAt: later(now, -HOUR) }, true],
    ['24 hours ago', { phase: 'resolved', endedAt: later(now, -DAY) }, true],
    ['longer ago', { phase: 'resolved', endedAt: later(now, -DAY - 1) }, false],
    ['nobody knows when', { phase: 'resolved' }, false],
    ['never declared over', { phase: 'vanished', updatedAt: later(now, -HOUR) }, false],
    ['a maintenance', { kind: 'maintenance', phase: 'resolved', endedAt: later(now, -HOUR) }, false],
  ])('%s', (_, changes, shown) => expect(verdict(seenBy(event(changes))).typing.past).toHaveLength(shown ? 1 : 0));
});

describe('selling', () => {
  test.each<[string, readonly SourceReading[], Answer['level']]>([
    ['no feed: tills are not known, whatever Apple says', [reading('apple', now)], 'unknown'],
    ['a fresh feed without an event', [reading('feed', now)], 'nothingReported'],
    ['an outage at some shops is partial for one who has not chosen a shop', [reading('feed', now, [tills()])], 'partialOutage'],
    ['trouble at some shops', [reading('feed', now, [tills({ level: 'degraded' })])], 'degraded'],
    [
      'an outage at every shop',
      [
        reading(
          'feed',
          now,
          [tills()].map(({ retailers: _, ...rest }) => rest),
        ),
      ],
      'majorOutage',
    ],
  ])('%s', (_, readings, level) => expect(verdict(readings).selling.level).toBe(level));

  test('an event about tills says nothing about typing, and the other way round', () => {
    const { typing, selling } = verdict([reading('apple', now, [event()]), reading('feed', now, [tills()])]);
    expect(typing.current.map(({ key }) => key)).toEqual(['apple:1:1']);
    expect(selling.current.map(({ key }) => key)).toEqual(['feed:tills']);
    expect(selling.current[0]?.retailers).toEqual(['seven-eleven']);
  });

  test.each<[string, Partial<StatusEvent>, boolean]>([
    ['resolved yesterday', { phase: 'resolved', endedAt: later(now, -DAY) }, true],
    ['resolved 180 days ago', { phase: 'resolved', endedAt: later(now, -180 * DAY) }, true],
    ['resolved longer ago', { phase: 'resolved', endedAt: later(now, -180 * DAY - 1) }, false],
    ['lapsed, last heard of 100 days ago', { phase: 'vanished', updatedAt: later(now, -100 * DAY) }, true],
    ['lapsed since the feed was read', { updatedAt: later(now, -DAY), expiresAt: now }, true],
    [
      'buying was impossible, so no bad card came of it',
      { actions: ['purchase'], phase: 'resolved', endedAt: later(now, -2 * DAY) },
      false,
    ],
  ])('past: %s', (_, changes, shown) => {
    const { selling } = verdict([reading('feed', now, [tills(changes)])]);
    expect(selling.past).toHaveLength(shown ? 1 : 0);
    expect(selling.current).toEqual([]);
  });
});

describe('the copy in the package', () => {
  test('its events count, its silence does not', () => {
    expect(verdict([], 'webmoney').typing.level).toBe('unknown');
    expect(verdict([], 'apple', { bundledEvents: [event({ source: 'bundled', key: 'feed:x' })] }).typing.level).toBe('majorOutage');
  });

  test('the same event is shown once, as the feed has it', () => {
    const { typing } = verdict(
      [reading('apple', now), reading('feed', now, [event({ key: 'feed:x', source: 'feed', phase: 'resolved', endedAt: now })])],
      'apple',
      {
        bundledEvents: [event({ key: 'feed:x', source: 'bundled' })],
      },
    );
    expect(typing).toMatchObject({ level: 'nothingReported', current: [], past: [{ source: 'feed' }] });
  });
});
