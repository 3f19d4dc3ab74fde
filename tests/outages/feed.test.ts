import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/contracts/epoch-ms';
import type { FeedDocument } from '../../src/contracts/feed';
import { bundledFeed } from '../../src/outages/feed/bundled';
import file from '../../src/outages/feed/bundled.json';
import { eventsAt } from '../../src/outages/feed/events-at';
import { LARGEST_FEED, parseFeed, readFeed } from '../../src/outages/feed/schema';
import { at, later } from './support';

const update = { at: '2026-11-24T08:00:00Z', phase: 'ongoing', level: 'majorOutage', title: { ja: '障害', en: 'Outage' } };
const event = {
  id: 'e1',
  kind: 'incident',
  certainty: 'official',
  cards: ['webmoney'],
  actions: ['redeem'],
  startedAt: '2026-11-24T08:00:00Z',
  expiresAt: '2026-11-25T08:00:00Z',
  updates: [update],
  source: { publisher: 'WebMoney', seenAt: '2026-11-24T08:10:00Z' },
};
const document = { schema: 1, seq: 7, issuedAt: '2026-11-24T08:00:00Z', expiresAt: '2026-11-26T08:00:00Z', events: [event] };

const parsed = (raw: unknown): FeedDocument => {
  const result = parseFeed(JSON.stringify(raw));
  if (!result.ok) throw new Error(result.error);
  return result.document;
};
const only = (changes: object) => parsed({ ...document, events: [{ ...event, ...changes }] });

describe('reading a file', () => {
  test('moments become milliseconds, unknown fields are ignored', () => {
    const read = parsed({ ...document, minReader: 1, events: [{ ...event, rev: 3, script: 'alert(1)' }] });
    expect(read).toMatchObject({ schema: 1, seq: 7, issuedAt: at('2026-11-24T08:00:00Z'), unread: 0 });
    expect(read.events[0]).toMatchObject({
      id: 'e1',
      startedAt: at('2026-11-24T08:00:00Z'),
      updates: [{ at: at('2026-11-24T08:00:00Z') }],
    });
    expect(JSON.stringify(read)).not.toContain('alert');
  });

  test.each<[string, string, string]>([
    ['empty', '', 'parse'],
    ['a web page', '<!doctype html><title>404</title>', 'parse'],
    ['cut off', JSON.stringify(document).slice(0, -20), 'parse'],
    ['null', 'null', 'parse'],
    ['a list', '[]', 'parse'],
    ['10 MB', ' '.repeat(10_000_000), 'tooLarge'],
    ['one character too long', JSON.stringify(document).padEnd(LARGEST_FEED + 1), 'tooLarge'],
    ['of a future schema', JSON.stringify({ ...document, schema: 2 }), 'parse'],
    ['for later readers', JSON.stringify({ ...document, minReader: 2 }), 'parse'],
    ['a schema in words', JSON.stringify({ ...document, schema: '1' }), 'parse'],
    ['without a number', JSON.stringify({ ...document, seq: undefined }), 'parse'],
    ['with a number in words', JSON.stringify({ ...document, seq: '7' }), 'parse'],
    ['with a broken number', JSON.stringify({ ...document, seq: 7.5 }), 'parse'],
    ['over before it began', JSON.stringify({ ...document, expiresAt: document.issuedAt }), 'parse'],
    ['with a moment that has no offset', JSON.stringify({ ...document, issuedAt: '2026-11-24T08:00:00' }), 'parse'],
    ['with a moment in milliseconds', JSON.stringify({ ...document, issuedAt: 1_790_000_000_000 }), 'parse'],
    ['with a day that does not exist', JSON.stringify({ ...document, issuedAt: '2026-02-30T08:00:00Z' }), 'parse'],
    ['with events that are no list', JSON.stringify({ ...document, events: { e1: event } }), 'parse'],
    ['nested without end', '[{"events":'.repeat(20_000), 'parse'],
  ])('%s', (_, text, error) => expect(parseFeed(text)).toEqual({ ok: false, error }));

  test.each<[string, unknown]>([
    ['of a new kind', { ...event, kind: 'prophecy' }],
    ['with a new action', { ...event, actions: ['redeem', 'gift'] }],
    ['without an action', { ...event, actions: [] }],
    ['with a new phase', { ...event, updates: [{ ...update, phase: 'brewing' }] }],
    ['without an update', { ...event, updates: [] }],
    ['without an expiry', { ...event, expiresAt: undefined }],
    ['over before it began', { ...event, expiresAt: event.startedAt }],
    ['without words in one language', { ...event, updates: [{ ...update, title: { ja: '障害' } }] }],
    ['with an empty title', { ...event, updates: [{ ...update, title: { ja: ' ', en: 'x' } }] }],
    ['with a card that is no id', { ...event, cards: ['<b>'] }],
    ['with an empty list of cards', { ...event, cards: [] }],
    ['without a publisher', { ...event, source: { seenAt: event.startedAt } }],
    ['that is null', null],
    ['that is a text', 'Outage'],
  ])('an event %s is left out and counted; the rest stays', (_, bad) => {
    const read = parsed({ ...document, events: [bad, { ...event, id: 'good' }] });
    expect(read.events.map(({ id }) => id)).toEqual(['good']);
    expect(read.unread).toBe(1);
  });

  test('of two events with one id the first stays', () => {
    expect(parsed({ ...document, events: [event, { ...event, kind: 'notice' }] })).toMatchObject({
      events: [{ kind: 'incident' }],
      unread: 1,
    });
  });

  test.each<[string, unknown, string | undefined]>([
    ['a listed host', 'https://www.webmoney.jp/news/1.html', 'https://www.webmoney.jp/news/1.html'],
    ['http', 'http://www.webmoney.jp/news/1.html', undefined],
    ['another host', 'https://webmoney.example/', undefined],
    ['a host that ends alike', 'https://evil-www.webmoney.jp/', undefined],
    ['a host that begins alike', 'https://www.webmoney.jp.example/', undefined],
    ['a host as a user name', 'https://www.webmoney.jp@evil.example/', undefined],
    ['a user name', 'https://me@www.webmoney.jp/', undefined],
    ['another port', 'https://www.webmoney.jp:8443/', undefined],
    ['a script', 'javascript:alert(1)', undefined],
    ['a number', 5, undefined],
    ['null', null, undefined],
  ])('a link to %s; the event stays either way', (_, url, kept) => {
    const read = only({ source: { ...event.source, url } });
    expect(read.events).toHaveLength(1);
    expect(read.events[0]?.source.url).toBe(kept);
  });

  test('words are cut and cannot reorder the line they stand in', () => {
    const title = { ja: `\u202eabc\n\tdef${'あ'.repeat(5_000)}`, en: 'x'.repeat(201) };
    const read = only({ updates: [{ ...update, title }] }).events[0]?.updates[0]?.title;
    expect(read?.ja).toHaveLength(200);
    expect(read?.ja.startsWith('abc def')).toBe(true);
    expect(read?.en).toBe(`${'x'.repeat(199)}…`);
  });
});

describe('what it says at a moment', () => {
  const story = only({
    updates: [
      { ...update, at: '2026-11-24T12:00:00Z', phase: 'resolved' },
      { ...update, at: '2026-11-24T08:00:00Z', phase: 'ongoing' },
      { ...update, at: '2026-11-24T10:00:00Z', phase: 'monitoring' },
      { ...update, at: '2026-11-24T13:00:00Z', phase: 'resolved' },
    ],
  });

  test.each([
    ['2026-11-24T07:59:59Z', []],
    ['2026-11-24T08:00:00Z', [{ phase: 'ongoing', endedAt: null, updatedAt: at('2026-11-24T08:00:00Z') }]],
    ['2026-11-24T11:00:00Z', [{ phase: 'monitoring', endedAt: null }]],
    ['2026-11-24T12:30:00Z', [{ phase: 'resolved', endedAt: at('2026-11-24T12:00:00Z') }]],
    ['2026-11-24T14:00:00Z', [{ phase: 'resolved', endedAt: at('2026-11-24T12:00:00Z'), updatedAt: at('2026-11-24T13:00:00Z') }]],
    ['2026-11-30T00:00:00Z', [{ phase: 'resolved' }]],
  ])('%s', (iso, expected) => expect(eventsAt(story, at(iso), 'feed')).toMatchObject(expected));

  test('past its expiry, what nobody closed has vanished', () => {
    expect(eventsAt(only({}), at('2026-11-25T08:00:00Z'), 'feed')).toMatchObject([{ phase: 'vanished', endedAt: null }]);
  });

  test('what is announced is there before it begins', () => {
    const announced = only({ startedAt: '2026-11-25T00:00:00Z', updates: [{ ...update, phase: 'scheduled' }] });
    expect(eventsAt(announced, at('2026-11-24T09:00:00Z'), 'feed')).toMatchObject([{ phase: 'scheduled' }]);
    const notAnnounced = only({ startedAt: '2026-11-25T00:00:00Z' });
    expect(eventsAt(notAnnounced, at('2026-11-24T09:00:00Z'), 'feed')).toEqual([]);
  });

  test('feed and package give one event one key', () => {
    const [fromFeed] = eventsAt(story, at('2026-11-24T09:00:00Z'), 'feed');
    const [fromPackage] = eventsAt(story, at('2026-11-24T09:00:00Z'), 'bundled');
    expect(fromFeed).toMatchObject({ key: 'feed:e1', source: 'feed', publisher: 'WebMoney', url: null });
    expect(fromPackage).toMatchObject({ key: 'feed:e1', source: 'bundled' });
  });
});

describe('the copy in the package', () => {
  test('can be read whole', () => {
    expect(bundledFeed.unread).toBe(0);
    expect(bundledFeed.events).toHaveLength(file.events.length);
    expect(bundledFeed.events.length).toBeGreaterThan(0);
    expect(readFeed(file)).toMatchObject({ ok: true });
    expect(JSON.stringify(file).length).toBeLessThan(LARGEST_FEED);
  });

  test('lapses by its own expiry: nothing in it is claimed to go on two days after its last word', () => {
    for (const { expiresAt, updates } of bundledFeed.events) expect(expiresAt - (updates.at(-1)?.at ?? 0)).toBeLessThanOrEqual(2 * DAY);
    const lastExpiry = Math.max(...bundledFeed.events.map(({ expiresAt }) => expiresAt));
    const phases = eventsAt(bundledFeed, later(at(new Date(lastExpiry).toISOString()), HOUR), 'bundled').map(({ phase }) => phase);
    expect(phases.every((phase) => phase === 'resolved' || phase === 'vanished')).toBe(true);
  });

  test('a third party is named and not linked', () => {
    for (const one of eventsAt(bundledFeed, at('2019-12-21T00:00:00+09:00'), 'bundled')) {
      expect(one).toMatchObject({ publisher: 'SNSデイズ', url: null, certainty: 'reported' });
    }
  });
});
