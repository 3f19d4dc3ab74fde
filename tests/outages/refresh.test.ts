import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/contracts/epoch-ms';
import type { SourceReading } from '../../src/contracts/source-reading';
import file from '../../src/outages/feed/bundled.json';
import type { Fetch } from '../../src/outages/fetch-text';
import { isDue, type RefreshReason, refreshSources } from '../../src/outages/refresh';
import { service } from '../../src/outages/services/apple';
import { verdictOf } from '../../src/outages/verdict';
import { appleFixture } from './apple-fixture';
import { at, later, reading } from './support';

const now = at('2019-12-20T20:00:00+09:00');
const feedAddress = 'https://feed.example/feed.json';

type Answers = Readonly<Record<string, () => Response | Promise<Response>>>;
const fetching =
  (answers: Answers): Fetch =>
  async (address) => {
    const answer = answers[address];
    if (answer === undefined) throw new TypeError('no connection');
    return answer();
  };
const apple = (body: string, init?: ResponseInit): Answers => ({ [service.endpoint]: () => new Response(body, init) });
const feed = (body: string): Answers => ({ [feedAddress]: () => new Response(body) });

const refresh = (answers: Answers, stored: readonly SourceReading[] = [], feedAddresses = [feedAddress]) =>
  refreshSources({ now, fetch: fetching(answers), feedAddresses, stored, services: [service] });
const of = (readings: readonly SourceReading[], source: string) => readings.find((one) => one.source === source);

describe('refreshing', () => {
  test('good answers become readings whose silence counts for 90 minutes', async () => {
    const readings = await refresh({ ...apple(appleFixture('fine.json')), ...feed(JSON.stringify(file)) });
    expect(readings.map(({ source, lastTry }) => [source, lastTry])).toEqual([
      ['apple', { at: now, error: null }],
      ['feed', { at: now, error: null }],
    ]);
    expect(of(readings, 'apple')?.good).toMatchObject({ fetchedAt: now, validUntil: later(now, 90 * MINUTE), events: [], seq: null });
    expect(of(readings, 'feed')?.good).toMatchObject({ validUntil: later(now, 90 * MINUTE), knownComponents: ['feed'], seq: file.seq });
    expect(of(readings, 'feed')?.good?.events).toHaveLength(6);
  });

  test('the feed’s silence does not outlive the document', async () => {
    const expiresAt = '2019-12-20T20:10:00+09:00';
    const readings = await refresh(feed(JSON.stringify({ ...file, expiresAt })));
    expect(of(readings, 'feed')?.good?.validUntil).toBe(at(expiresAt));
  });

  test('without an address there is no feed', async () => {
    expect((await refresh(apple(appleFixture('fine.json')), [], [])).map(({ source }) => source)).toEqual(['apple']);
  });

  const old = reading('apple', later(now, -HOUR));
  test.each<[string, Answers, string]>([
    ['nobody there', {}, 'network'],
    ['not found', apple('', { status: 404 }), 'http4xx'],
    ['the server is in trouble', apple('', { status: 503 }), 'http5xx'],
    ['empty', apple(''), 'parse'],
    ['a web page', apple(appleFixture('error-page.html.txt')), 'parse'],
    ['cut off', apple(appleFixture('truncated.txt')), 'parse'],
    ['drifted', apple(appleFixture('drift-renamed.json')), 'drift'],
    ['10 MB', apple('x'.repeat(10_000_000)), 'tooLarge'],
  ])('%s: the last good answer is kept, the error is told, and nothing turns green', async (_, answers, error) => {
    const kept = of(await refresh(answers, [old]), 'apple');
    expect(kept).toEqual({ source: 'apple', good: old.good, lastTry: { at: now, error } });
    const first = of(await refresh(answers), 'apple');
    expect(first).toEqual({ source: 'apple', good: null, lastTry: { at: now, error } });
    const options = { services: [service], bundledEvents: [], feedConfigured: true };
    expect(verdictOf('apple', first ? [first] : [], now, options).typing.level).toBe('unknown');
  });

  test('one source in trouble does not touch the other', async () => {
    const readings = await refresh({ ...feed(JSON.stringify(file)), [service.endpoint]: () => Promise.reject(new Error('broken')) });
    expect(of(readings, 'apple')?.lastTry?.error).toBe('network');
    expect(of(readings, 'feed')?.lastTry?.error).toBeNull();
  });

  test('an older feed document does not replace a newer one', async () => {
    const newer = reading('feed', later(now, -HOUR));
    const stored = { ...newer, good: newer.good && { ...newer.good, seq: 99 } };
    expect(of(await refresh(feed(JSON.stringify(file)), [stored]), 'feed')).toEqual({ ...stored, lastTry: { at: now, error: 'rollback' } });
  });

  test('beside an event that could not be read, the feed’s silence means nothing', async () => {
    const readings = await refresh(
      feed(JSON.stringify({ ...file, events: [...file.events, { ...file.events[0], id: 'x', kind: 'new' }] })),
    );
    const options = { services: [service], bundledEvents: [], feedConfigured: true };
    expect(of(readings, 'feed')?.good?.events).toHaveLength(6);
    expect(verdictOf('steam-wallet', readings, now, options).typing.level).toBe('unknown');
    expect(verdictOf('webmoney', readings, now, options).typing.level).toBe('majorOutage');
  });
});

describe('when to ask', () => {
  const tried = (age: number): readonly SourceReading[] => [
    { source: 'feed', good: null, lastTry: { at: now, error: null } },
    { source: 'apple', good: null, lastTry: { at: later(now, -age), error: 'network' } },
  ];
  test.each<[string, readonly SourceReading[], RefreshReason, boolean]>([
    ['never asked', [], 'timer', true],
    ['kept, but never tried', [{ source: 'apple', good: null, lastTry: null }], 'popupOpened', true],
    ['timer after half an hour', tried(30 * MINUTE), 'timer', true],
    ['timer, a little early', tried(30 * MINUTE - 2 * SECOND), 'timer', true],
    ['timer after the popup asked a while ago', tried(20 * MINUTE), 'timer', false],
    ['popup after a minute', tried(MINUTE), 'popupOpened', true],
    ['popup again at once', tried(MINUTE - 1), 'popupOpened', false],
    ['a person who wants to know', tried(1), 'checkNow', true],
    ['the clock was set back', tried(-DAY), 'popupOpened', true],
  ])('%s', (_, readings, reason, due) => expect(isDue(readings, now, reason)).toBe(due));
});
