import { describe, expect, test } from 'vitest';
import { DAY, type EpochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import type { SourceReading } from '../../src/contracts/source-reading';
import file from '../../src/outages/feed/bundled.json';
import type { Fetch } from '../../src/outages/fetch-text';
import { service } from '../../src/outages/services/apple';
import { verdictOf } from '../../src/outages/verdict';
import { appleFixture } from './apple-fixture';
import { feedOf, refreshAt } from './refresh-at';
import { at, event, later, reading } from './support';

const now = at('2019-12-20T20:00:00+09:00');

/** A second service of the same adapter, for what happens beside Apple. */
const other: Service = { ...service, id: 'other', endpoint: 'https://other.example/status.js', cards: ['steam-wallet'] };

interface Asked {
  readonly address: string;
  readonly headers: Record<string, string>;
}
type Answers = Readonly<Record<string, (headers: Record<string, string>) => Response | Promise<Response>>>;
function fetching(answers: Answers): { fetch: Fetch; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch: Fetch = async (address, init) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    asked.push({ address, headers });
    const answer = answers[address];
    if (answer === undefined) throw new TypeError('no connection');
    return answer(headers);
  };
  return { fetch, asked };
}
const apple = (body: string, init?: ResponseInit): Answers => ({ [service.endpoint]: () => new Response(body, init) });
const fine = () => new Response(appleFixture('fine.json'));
const feed = (changes: object = {}, more: Parameters<typeof feedOf>[2] = {}) => feedOf(JSON.stringify({ ...file, ...changes }), now, more);

const of = (readings: readonly SourceReading[], source: string) => readings.find((one) => one.source === source);
const refresh = (answers: Answers, stored: readonly SourceReading[] = [], more: Partial<Parameters<typeof refreshAt>[1]> = {}) =>
  refreshAt(now, { fetch: fetching(answers).fetch, stored, services: [service], ...more });

describe('what is read', () => {
  test('good answers become readings whose silence counts for 90 minutes', async () => {
    const { readings } = await refresh(apple(appleFixture('fine.json')), [], { feed: feed() });
    expect(of(readings, 'apple')?.lastTry).toEqual({ at: now, error: null });
    expect(of(readings, 'feed')?.lastTry).toEqual({ at: now, error: null });
    expect(of(readings, 'apple')?.good).toMatchObject({ fetchedAt: now, validUntil: later(now, 90 * MINUTE), events: [], seq: null });
    expect(of(readings, 'feed')?.good).toMatchObject({ validUntil: later(now, 90 * MINUTE), knownComponents: ['feed'], seq: file.seq });
    expect(of(readings, 'feed')?.good?.events).toHaveLength(6);
  });

  test('the feed’s silence does not outlive the document', async () => {
    const expiresAt = '2019-12-20T20:10:00+09:00';
    const { readings } = await refresh({}, [], { feed: feed({ expiresAt }) });
    expect(of(readings, 'feed')?.good?.validUntil).toBe(at(expiresAt));
  });

  test('without an address there is no feed', async () => {
    const { readings } = await refresh(apple(appleFixture('fine.json')));
    expect(readings.map(({ source }) => source)).toEqual(['apple']);
  });

  const old = reading('apple', later(now, -HOUR));
  test.each<[string, Answers, string]>([
    ['nobody there', {}, 'network'],
    ['not found', apple('', { status: 404 }), 'gone'],
    ['refused', apple('', { status: 403 }), 'http4xx'],
    ['the server is in trouble', apple('', { status: 503 }), 'http5xx'],
    ['empty', apple(''), 'parse'],
    ['a web page', apple(appleFixture('error-page.html.txt')), 'parse'],
    ['cut off', apple(appleFixture('truncated.txt')), 'parse'],
    ['drifted', apple(appleFixture('drift-renamed.json')), 'drift'],
    ['10 MB', apple('x'.repeat(10_000_000)), 'tooLarge'],
  ])('%s: the last good answer is kept, the error is told, and nothing turns green', async (_, answers, error) => {
    const kept = of((await refresh(answers, [old])).readings, 'apple');
    expect(kept?.good).toEqual(old.good);
    expect(kept?.lastTry).toMatchObject({ at: now, error, failures: 1 });
    expect(kept?.lastTry?.notBefore).toBeGreaterThan(now);
    const first = of((await refresh(answers)).readings, 'apple');
    expect(first).toMatchObject({ good: null, lastTry: { at: now, error } });
    const options = { services: [service], bundledEvents: [], feedConfigured: true };
    expect(verdictOf('apple', first ? [first] : [], now, options).typing.level).toBe('unknown');
  });

  test('one source in trouble does not touch the other', async () => {
    const answers: Answers = { [service.endpoint]: () => Promise.reject(new Error('broken')), [other.endpoint]: fine };
    const { readings } = await refresh(answers, [], { services: [service, other], feed: feed() });
    expect(readings.map(({ source, lastTry }) => [source, lastTry?.error])).toEqual([
      ['feed', null],
      ['apple', 'network'],
      ['other', null],
    ]);
  });

  test('a good answer ends the pauses', async () => {
    const failing: SourceReading = {
      ...old,
      lastTry: { at: later(now, -HOUR), error: 'gone', failures: 4, goneInARow: 2, notBefore: later(now, -1) },
    };
    const { readings } = await refresh(apple(appleFixture('fine.json')), [failing]);
    expect(of(readings, 'apple')?.lastTry).toEqual({ at: now, error: null });
  });

  test('beside an event that could not be read, the feed’s silence means nothing', async () => {
    const { readings } = await refresh({}, [], { feed: feed({ events: [...file.events, { ...file.events[0], id: 'x', kind: 'new' }] }) });
    const options = { services: [service], bundledEvents: [], feedConfigured: true };
    expect(of(readings, 'feed')?.good?.events).toHaveLength(6);
    expect(verdictOf('steam-wallet', readings, now, options).typing.level).toBe('unknown');
    expect(verdictOf('webmoney', readings, now, options).typing.level).toBe('majorOutage');
  });

  test('an incident that a new answer leaves out is kept as vanished', async () => {
    const stored = reading('apple', later(now, -30 * MINUTE), [event({ startedAt: later(now, -HOUR) })]);
    const { readings } = await refresh(apple(appleFixture('fine.json')), [stored]);
    expect(of(readings, 'apple')?.good?.events).toMatchObject([{ key: 'apple:1:1', phase: 'vanished' }]);
  });
});

describe('in which order it is stored', () => {
  test('that a source is asked is noted before, so that a stopped worker does not ask it again at once', async () => {
    const old = reading('apple', later(now, -HOUR));
    const { writes } = await refresh(apple(appleFixture('fine.json')), [old]);
    expect(writes).toHaveLength(2);
    expect(writes[0]).toEqual([{ ...old, lastTry: { at: now, error: null, unanswered: true } }]);
    expect(writes[1]).toMatchObject([{ source: 'apple', lastTry: { at: now, error: null } }]);
  });

  test('each answer is stored when it comes, and not when the slowest has come', async () => {
    let answer: (response: Response) => void = () => {};
    const slow = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const answers: Answers = { [service.endpoint]: () => slow, [other.endpoint]: fine };
    const kept: string[] = [];
    const { fetch } = fetching(answers);
    const { refreshSources } = await import('../../src/outages/refresh');
    const round = refreshSources({
      now,
      because: 'timer',
      fetch,
      feed: null,
      services: [service, other],
      readings: [],
      pace: { period: 30 * MINUTE, periodOf: () => 30 * MINUTE },
      version: '1',
      deviceNow: () => now,
      random: () => 0,
      keep: async (readings) => void kept.push(...readings.filter(({ lastTry }) => !lastTry?.unanswered).map(({ source }) => source)),
      keepFeed: async () => {},
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(kept).toEqual(['other']);
    answer(fine());
    await round;
    expect(kept).toEqual(['other', 'apple']);
  });

  test('the feed’s document is stored before the readings that come from it', async () => {
    const { writes } = await refresh({}, [], { services: [], feed: feed() });
    expect(writes.map((write) => ('document' in write ? 'document' : 'readings'))).toEqual(['readings', 'document', 'readings']);
  });
});

describe('asked only if it changed', () => {
  const etag = '"v1"';
  const conditional: Answers = {
    [service.endpoint]: (headers) =>
      headers['if-none-match'] === etag
        ? new Response(null, { status: 304 })
        : new Response(appleFixture('ongoing-outage.json'), { headers: { etag } }),
  };
  const first = async () => (await refresh(conditional)).readings;
  const again = async (stored: readonly SourceReading[], moment: EpochMs, version = '1.0.0') => {
    const { fetch, asked } = fetching(conditional);
    const { readings } = await refreshAt(moment, { fetch, stored, services: [service], version });
    return { good: of(readings, 'apple')?.good, headers: asked.map(({ headers }) => headers['if-none-match']) };
  };

  test('an unchanged answer renews what is kept', async () => {
    const before = await first();
    const moment = later(now, 30 * MINUTE);
    const { good, headers } = await again(before, moment);
    expect(headers).toEqual([etag]);
    expect(good).toEqual({ ...of(before, 'apple')?.good, fetchedAt: moment, validUntil: later(moment, 90 * MINUTE) });
    expect(good?.events.length).toBeGreaterThan(0);
  });

  test.each<[string, (stored: SourceReading) => SourceReading, number, string]>([
    ['another version read it', (stored) => stored, 30 * MINUTE, '1.0.1'],
    ['it was read long ago, and entries go stale by the time', (stored) => stored, 7 * HOUR, '1.0.0'],
    ['the clock was set back', (stored) => stored, -HOUR, '1.0.0'],
    ['nobody says which version read it', ({ source, lastTry }) => ({ ...reading(source, now), lastTry }), MINUTE, '1.0.0'],
  ])('%s: it is asked for whole', async (_, change, by, version) => {
    const { headers } = await again((await first()).map(change), later(now, by), version);
    expect(headers).toEqual([undefined]);
  });

  const two: Service = { ...service, japaneseTexts: 'https://www.apple.com/ja.js' };
  const answering = (mainTag: string, textsTag: string): Answers => {
    const at = (tag: string) => (headers: Record<string, string>) =>
      headers['if-none-match'] === tag
        ? new Response(null, { status: 304 })
        : new Response(appleFixture('fine.json'), { headers: { etag: tag } });
    return { [two.endpoint]: at(mainTag), 'https://www.apple.com/ja.js': at(textsTag) };
  };
  test.each<[string, string, string, number]>([
    ['both unchanged', 'a', 'b', 2],
    ['the first changed: the second is sent for again', 'a2', 'b', 3],
    ['the second changed: the first is sent for again', 'a', 'b2', 3],
    ['both changed', 'a2', 'b2', 2],
  ])('two addresses, %s', async (_, mainTag, textsTag, requests) => {
    const { readings } = await refreshAt(now, { fetch: fetching(answering('a', 'b')).fetch, services: [two] });
    expect(of(readings, 'apple')?.good?.validators).toEqual([{ etag: 'a' }, { etag: 'b' }]);
    const { fetch, asked } = fetching(answering(mainTag, textsTag));
    const next = await refreshAt(later(now, HOUR), { fetch, stored: readings, services: [two] });
    expect(asked).toHaveLength(requests);
    expect(of(next.readings, 'apple')?.good).toMatchObject({
      fetchedAt: later(now, HOUR),
      validators: [{ etag: mainTag }, { etag: textsTag }],
    });
  });

  test('without the second answer the first is read all the same', async () => {
    const { readings } = await refreshAt(now, { fetch: fetching(apple(appleFixture('fine.json'))).fetch, services: [two] });
    expect(of(readings, 'apple')).toMatchObject({ good: { validators: [{}, {}] }, lastTry: { error: null } });
  });
});

describe('the feed comes first', () => {
  const carried = [{ source: 'apple', readAt: '2019-12-20T19:00:00+09:00', events: [], knownComponents: ['App Store'] }];
  const document = { ...file, readings: carried };
  const withApple = (checkedAt: EpochMs = now, moment: EpochMs = now) => feedOf(JSON.stringify(document), moment, { checkedAt });
  const silent: ReturnType<typeof feedOf> = { stored: null, take: async () => ({ ok: false, error: 'timeout' }) };

  test('a service whose state it carries is not asked', async () => {
    const { fetch, asked } = fetching({ [service.endpoint]: fine, [other.endpoint]: fine });
    const checkedAt = later(now, -10 * MINUTE);
    const { readings } = await refreshAt(now, { fetch, feed: withApple(checkedAt), services: [service, other] });
    expect(
      asked.map(({ address }) => address),
      'what the publisher could not read',
    ).toEqual([other.endpoint]);
    expect(of(readings, 'apple')).toEqual({
      source: 'apple',
      good: {
        fetchedAt: checkedAt,
        validUntil: later(checkedAt, 90 * MINUTE),
        events: [],
        knownComponents: ['App Store'],
        seq: null,
        via: 'feed',
      },
      lastTry: { at: now, error: null },
    });
  });

  test('a service that no file of ours bears is left out', async () => {
    const { readings } = await refreshAt(now, { fetch: fetching({}).fetch, feed: withApple(), services: [] });
    expect(readings.map(({ source }) => source)).toEqual(['feed']);
  });

  test('what this browser asked itself later than the publisher did is kept', async () => {
    const own = reading('apple', later(now, -5 * MINUTE));
    const { readings } = await refresh({}, [own], { feed: withApple(later(now, -20 * MINUTE)), because: 'timer' });
    expect(of(readings, 'apple')).toEqual(own);
  });

  test('one missed round of the feed is bridged, and at the second the services are asked', async () => {
    const { fetch, asked } = fetching({ [service.endpoint]: fine });
    const taken = await refreshAt(now, { fetch, feed: withApple(later(now, -10 * MINUTE)), services: [service], because: 'timer' });
    const stored = taken.writes.flatMap((write) => ('document' in write ? [write] : []))[0] ?? null;
    const missed = { ...silent, stored };
    const first = await refreshAt(later(now, 30 * MINUTE), {
      fetch,
      feed: missed,
      stored: taken.readings,
      services: [service],
      because: 'timer',
    });
    expect(asked).toEqual([]);
    const second = await refreshAt(later(now, HOUR), {
      fetch,
      feed: missed,
      stored: first.readings,
      services: [service],
      because: 'timer',
    });
    expect(asked.map(({ address }) => address)).toEqual([service.endpoint]);
    expect(of(second.readings, 'apple')?.good?.via).toBeUndefined();
  });

  test('a document past its time, or one that dropped the service, spares no question', async () => {
    const { fetch, asked } = fetching({ [service.endpoint]: fine });
    const over = feedOf(JSON.stringify({ ...document, expiresAt: '2019-12-20T19:59:00+09:00' }), now);
    await refreshAt(now, { fetch, feed: over, services: [service] });
    expect(asked).toHaveLength(1);
    const before = await refreshAt(later(now, -30 * MINUTE), { fetch, feed: withApple(later(now, -40 * MINUTE)), services: [service] });
    expect(asked).toHaveLength(1);
    await refreshAt(now, { fetch, feed: feed(), stored: before.readings, services: [service], because: 'timer' });
    expect(asked).toHaveLength(2);
  });

  test('a failing feed is told and keeps what was taken; it is never given up for a day', async () => {
    const kept: SourceReading = {
      ...reading('feed', later(now, -HOUR)),
      lastTry: { at: later(now, -HOUR), error: 'gone', failures: 2, goneInARow: 2 },
    };
    const gone: typeof silent = { stored: null, take: async () => ({ ok: false, error: 'gone' }) };
    const { readings } = await refresh({}, [kept], { services: [], feed: gone });
    expect(of(readings, 'feed')).toMatchObject({ good: kept.good, lastTry: { error: 'gone', failures: 3 } });
    expect(of(readings, 'feed')?.lastTry?.notBefore).toBeLessThan(now + HOUR);
  });

  test('a source that wished for rest keeps its wish, though the feed brought its state', async () => {
    const wishedRestUntil = later(now, HOUR);
    const resting: SourceReading = { source: 'apple', good: null, lastTry: { at: later(now, -MINUTE), error: 'http5xx', wishedRestUntil } };
    const { readings } = await refresh({}, [resting], { feed: withApple() });
    expect(of(readings, 'apple')?.lastTry).toEqual({ at: now, error: null, wishedRestUntil });
  });
});

test('a day’s rest after the third «not found»', async () => {
  let stored: readonly SourceReading[] = [];
  const rests: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const moment = later(now, round * HOUR);
    stored = (await refreshAt(moment, { fetch: fetching(apple('', { status: 404 })).fetch, stored, services: [service] })).readings;
    rests.push((of(stored, 'apple')?.lastTry?.notBefore ?? 0) - moment);
  }
  expect(rests).toEqual([5 * MINUTE, 10 * MINUTE, DAY]);
});
