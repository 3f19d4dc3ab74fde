import { describe, expect, test } from 'vitest';
import { readingAsFile } from '../../scripts/feed/reading-as-file';
import type { AdapterId } from '../../src/contracts/service';
import { adapters } from '../../src/outages/adapters';
import { readFeed } from '../../src/outages/feed/schema';
import { services } from '../../src/outages/services';
import { service } from '../../src/outages/services/apple';
import { appleFixture } from './apple-fixture';
import { googleSamples } from './google-fixture';
import * as nintendo from './nintendo-fixture';
import * as playstation from './playstation-fixture';
import { riotSamples } from './riot-fixture';
import { statusioSamples } from './statusio-fixture';
import { statuspageSamples } from './statuspage-fixture';
import { at } from './support';

const event = {
  key: 'apple:12345:1795507200000',
  source: 'apple',
  publisher: 'Apple',
  certainty: 'official',
  cards: ['apple'],
  actions: ['redeem'],
  kind: 'incident',
  phase: 'ongoing',
  level: 'majorOutage',
  startedAt: '2026-11-24T08:00:00Z',
  endedAt: null,
  endIsPlanned: false,
  updatedAt: null,
  title: { ja: 'App Store：一部のユーザ様にご利用いただけない場合があります。' },
  url: 'https://www.apple.com/support/systemstatus/',
  raw: 'outage, ongoing',
};
const reading = { source: 'apple', readAt: '2026-11-24T08:55:00Z', events: [event], knownComponents: ['App Store'] };
const feed = { schema: 1, seq: 7, issuedAt: '2026-11-24T09:00:00Z', expiresAt: '2026-11-26T09:00:00Z', events: [] };

const readingsOf = (readings: unknown) => {
  const read = readFeed({ ...feed, readings });
  if (!read.ok) throw new Error(read.error);
  return read.document.readings;
};
const withEvents = (...events: unknown[]) => readingsOf([{ ...reading, events }])?.[0]?.events;

test('a reading is read whole, with moments in milliseconds', () => {
  expect(readingsOf([reading])).toEqual([
    {
      source: 'apple',
      readAt: at('2026-11-24T08:55:00Z'),
      events: [{ ...event, startedAt: at('2026-11-24T08:00:00Z') }],
      knownComponents: ['App Store'],
    },
  ]);
});

test('nobody collected, and somebody collected but could read nothing, are two things', () => {
  expect(readingsOf(undefined)).toBeUndefined();
  expect(readingsOf([])).toEqual([]);
});

test('where no component is known the events still speak', () => {
  expect(readingsOf([{ ...reading, knownComponents: [] }])).toMatchObject([{ events: [{ key: event.key }], knownComponents: [] }]);
});

test.each([
  ['a word', 'none'],
  ['null', null],
  ['an object', { apple: reading }],
])('readings that are %s are none; the feed stays', (_, readings) => {
  expect(readingsOf(readings)).toBeUndefined();
});

describe('the source of a bad reading counts as not covered, and the others stay', () => {
  test.each<[string, unknown]>([
    ['of a source that is no service of ours', { ...reading, source: 'somewhere' }],
    ['of the feed itself', { ...reading, source: 'feed' }],
    ['with components that are no list', { ...reading, knownComponents: 'App Store' }],
    ['without the moment of reading', { ...reading, readAt: undefined }],
    ['with a moment in milliseconds', { ...reading, readAt: 1_795_507_200_000 }],
    ['with events that are no list', { ...reading, events: { event } }],
    ['with events without number', { ...reading, events: Array.from({ length: 501 }, () => event) }],
    ['with one bad event among good ones', { ...reading, events: [event, { ...event, key: 'apple:2:2', level: 'catastrophe' }] }],
    ['that is null', null],
  ])('%s', (_, bad) => {
    expect(readingsOf([bad])).toEqual([]);
    expect(readingsOf([bad, reading])).toHaveLength(1);
  });
});

describe('an event that cannot be read spoils its reading', () => {
  test.each<[string, unknown]>([
    ['a key of another source', { ...event, key: 'feed:webmoney' }],
    ['a key that only begins alike', { ...event, key: 'apples:1:1' }],
    ['another source’s name', { ...event, source: 'nintendo' }],
    ['a new kind', { ...event, kind: 'prophecy' }],
    ['a new phase', { ...event, phase: 'brewing' }],
    ['a new level', { ...event, level: 'bad' }],
    ['a new certainty', { ...event, certainty: 'certain' }],
    ['a moment in milliseconds', { ...event, startedAt: 1_795_507_200_000 }],
    ['no moment at all', { ...event, endedAt: undefined }],
    ['a region that is none', { ...event, regions: ['Japan'] }],
    ['a title that is no text', { ...event, title: { ja: { html: '<b>' } } }],
    ['nothing', null],
  ])('%s', (_, bad) => expect(withEvents(bad)).toBeUndefined());
});

describe('a reading speaks for its own service only', () => {
  test('other cards and actions are left out', () => {
    const wide = { ...event, cards: ['apple', 'webmoney', 'steam-wallet'], actions: ['redeem', 'activate', 'teleport'] };
    expect(withEvents(wide)).toMatchObject([{ cards: ['apple'], actions: ['redeem'] }]);
  });

  test('without cards it is about the service’s', () => {
    const { cards: _, ...withoutCards } = event;
    expect(withEvents(withoutCards)).toMatchObject([{ cards: service.cards }]);
  });

  test.each<[string, object]>([
    ['other cards', { cards: ['webmoney'] }],
    ['other actions', { actions: ['activate'] }],
  ])('an event about nothing but %s is not for us; the reading stays', (_, changes) => {
    expect(withEvents({ ...event, ...changes, key: 'apple:2:2' }, event)).toMatchObject([{ key: event.key }]);
  });

  test('it names no shop, no network and no publisher but the service’s', () => {
    const [read] =
      withEvents({ ...event, publisher: 'Police', retailers: ['lawson'], networks: ['x'], expiresAt: '2027-01-01T00:00:00Z' }) ?? [];
    expect(read?.publisher).toBe('Apple');
    expect(Object.keys(read ?? {})).not.toEqual(expect.arrayContaining(['retailers']));
    expect(Object.keys(read ?? {})).not.toEqual(expect.arrayContaining(['networks']));
    expect(Object.keys(read ?? {})).not.toEqual(expect.arrayContaining(['expiresAt']));
  });
});

test('of two readings of one source, and of two events of one key, the first stays', () => {
  expect(readingsOf([reading, { ...reading, events: [] }])).toMatchObject([{ events: [{ key: event.key }] }]);
  expect(withEvents(event, { ...event, level: 'degraded' })).toMatchObject([{ level: 'majorOutage' }]);
});

test.each<[string, unknown, string | null]>([
  ['a listed host', 'https://www.apple.com/jp/support/systemstatus/', 'https://www.apple.com/jp/support/systemstatus/'],
  ['another host', 'https://apple.example/', null],
  ['http', 'http://www.apple.com/', null],
  ['a script', 'javascript:alert(1)', null],
  ['nowhere', undefined, null],
])('a link to %s; the event stays either way', (_, url, kept) => expect(withEvents({ ...event, url })).toMatchObject([{ url: kept }]));

test('words are cut and cannot reorder the line they stand in', () => {
  const [read] = withEvents({ ...event, title: { ja: `\u202e${'障'.repeat(5_000)}` }, raw: 'a\n\u202eb' }) ?? [];
  expect(read?.title.ja).toHaveLength(400);
  expect(read?.title.ja?.startsWith('障')).toBe(true);
  expect(read?.raw).toBe('a b');
});

describe('what the adapters read comes through the feed whole', () => {
  const now = at('2026-11-24T09:00:00Z');
  const samples: Partial<Record<AdapterId, readonly unknown[]>> = {
    apple: ['fine.json', 'ongoing-outage.json', 'resolved-outage.json', 'maintenance-upcoming.json'].map((name): unknown =>
      JSON.parse(appleFixture(name)),
    ),
    google: googleSamples,
    nintendo: [nintendo.answer(), nintendo.answer([nintendo.entry(), nintendo.playing()], [nintendo.maintenance()])],
    playstation: [playstation.region(), playstation.region({ store: [playstation.entry()] })],
    riot: riotSamples,
    statusio: statusioSamples,
    statuspage: statuspageSamples,
  };

  test.each(services.map((one) => [one.id, one] as const))('%s', (_, one) => {
    for (const sample of samples[one.adapter] ?? []) {
      const read = adapters[one.adapter](JSON.stringify(sample), one, now);
      if (!read.ok) continue;
      const { knownComponents } = read;
      const events = read.events.map(({ expiresAt: _expiresAt, ...rest }) => rest);
      const file: unknown = JSON.parse(JSON.stringify(readingAsFile({ source: one.id, readAt: now, events, knownComponents })));
      expect(readingsOf([file])).toEqual([{ source: one.id, readAt: now, events, knownComponents }]);
    }
  });

  test('and some of them hold events', () => {
    const withAny = services.filter((one) =>
      (samples[one.adapter] ?? []).some((sample) => {
        const read = adapters[one.adapter](JSON.stringify(sample), one, now);
        return read.ok && read.events.length > 0;
      }),
    );
    expect(withAny.length).toBeGreaterThan(5);
  });
});
