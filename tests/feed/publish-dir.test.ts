import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectedText } from '../../scripts/feed/collected-file';
import type { CommandLine } from '../../scripts/feed/command-line';
import { eventText } from '../../scripts/feed/event-file';
import { newEvents } from '../../scripts/feed/new-event';
import { runPublishDir } from '../../scripts/feed/run-publish-dir';
import { DAY, type EpochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { FeedReading, StoredFeed } from '../../src/contracts/feed';
import { takeFeed } from '../../src/outages/feed/take-feed';
import { keyPair } from '../outages/feed-publisher';
import { at, event, later } from '../outages/support';
import { type StaticServer, staticServer } from './static-server';
import { tillFlags } from './till-flags';

const begin = at('2026-11-24T20:00:00+09:00');
const { key, publicKey } = keyPair();
const pem = String(key.export({ format: 'pem', type: 'pkcs8' }));

const apple: FeedReading = { source: 'apple', readAt: begin, events: [], knownComponents: ['App Store'] };

let place: string;
let said: string[];
beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'feed-publish-'));
  mkdirSync(path.join(place, 'events'));
  said = [];
});
afterEach(() => rmSync(place, { recursive: true }));

const line = (now: EpochMs, environment: CommandLine['environment'] = { FEED_SIGNING_KEY: pem }): CommandLine => ({
  now,
  environment,
  fetch: () => Promise.reject(new Error('publishing asks nobody')),
  say: (text) => said.push(text),
  object: (text) => said.push(text),
});

function writeEvents(cards: string): void {
  const made = newEvents({ ...tillFlags, cards }, begin, () => false);
  if (!made.ok) throw new Error(made.problems.join('; '));
  for (const one of made.events) writeFileSync(path.join(place, 'events', `${one.id}.json`), eventText(one));
}

interface Round {
  readonly readings?: readonly FeedReading[];
  /** Into which folder; the one before is given as the previous. */
  readonly into?: string;
  readonly previous?: string | null;
  readonly livePointer?: string;
  readonly environment?: CommandLine['environment'];
  readonly collectedAt?: EpochMs;
}

/** One round of the publisher. @returns the exit code. */
async function publish(now: EpochMs, round: Round = {}): Promise<number> {
  const { readings = [apple], into = 'site', previous = into, livePointer, environment, collectedAt = now } = round;
  writeFileSync(path.join(place, 'readings.json'), collectedText({ collectedAt, readings }));
  return runPublishDir(
    [
      path.join(place, into),
      '--events',
      path.join(place, 'events'),
      '--readings',
      path.join(place, 'readings.json'),
      ...(previous === null ? [] : ['--previous', path.join(place, previous)]),
      ...(livePointer === undefined ? [] : ['--live-pointer', path.join(place, livePointer, 'latest.json')]),
    ],
    line(now, environment),
  );
}

const published = (name: string, folder = 'site') => readFileSync(path.join(place, folder, name), 'utf8');
const seqOf = (folder = 'site'): number => JSON.parse(published('feed.json', folder)).seq;

describe('the published folder, carried by a plain static server', () => {
  let server: StaticServer;
  beforeEach(async () => {
    server = await staticServer(path.join(place, 'site'));
  });
  afterEach(() => server.stop());
  const take = (now: EpochMs, stored: StoredFeed | null = null) =>
    takeFeed({ addresses: ['https://feed.example/feed.json'], fetch: server.fetch, now, stored, keys: [publicKey] });

  test('is taken by the extension: events, readings, and for how long silence counts', async () => {
    writeEvents('apple,webmoney');
    expect(await publish(begin)).toBe(0);
    const taken = await take(later(begin, MINUTE));
    expect(taken).toMatchObject({ ok: true, changed: true, checkedAt: begin, expiresAt: later(begin, 3 * HOUR) });
    expect(taken.ok && taken.feed.document).toMatchObject({
      unread: 0,
      events: [{ id: '20261124-tills-apple' }, { id: '20261124-tills-webmoney' }],
      readings: [apple],
    });
  });

  test('published again without news it is one small request, and the publisher is known to be alive', async () => {
    writeEvents('apple');
    await publish(begin);
    const first = await take(begin);
    if (!first.ok) throw new Error(first.error);
    await publish(later(begin, 15 * MINUTE));
    server.seen.length = 0;
    const second = await take(later(begin, 16 * MINUTE), first.feed);
    expect(second).toMatchObject({ ok: true, changed: false, checkedAt: later(begin, 15 * MINUTE) });
    expect(server.seen).toMatchObject([{ path: 'latest.json', status: 200 }]);
    expect(server.seen[0]?.bytes).toBeLessThan(400);
  });

  test('a new event is a new document with a higher number', async () => {
    writeEvents('apple');
    await publish(begin);
    const first = await take(begin);
    if (!first.ok) throw new Error(first.error);
    writeEvents('webmoney');
    await publish(later(begin, 15 * MINUTE));
    const second = await take(later(begin, 16 * MINUTE), first.feed);
    expect(second).toMatchObject({ ok: true, changed: true });
    expect(second.ok && second.feed.document.seq).toBeGreaterThan(first.feed.document.seq);
  });

  test('without its publisher it is not believed after three hours', async () => {
    await publish(begin);
    expect(await take(later(begin, 3 * HOUR - 1))).toMatchObject({ ok: true });
    expect(await take(later(begin, 3 * HOUR))).toEqual({ ok: false, error: 'expired' });
  });

  test.each<[string, 'latest.json' | 'feed.json' | 'feed.json.sig', 'lengthTooLong' | 'lengthTooShort' | 'cutOff']>([
    ['a pointer that is cut off', 'latest.json', 'cutOff'],
    ['a document that is cut off', 'feed.json', 'cutOff'],
    ['a document that is said to be longer than it is', 'feed.json', 'lengthTooLong'],
    ['a document that is said to be shorter than it is', 'feed.json', 'lengthTooShort'],
    ['a signature that is cut off', 'feed.json.sig', 'cutOff'],
  ])('%s is refused, and what is stored stays', async (_, file, fault) => {
    writeEvents('apple');
    await publish(begin);
    server.faults.set(file, fault);
    expect((await take(begin)).ok).toBe(false);
    server.faults.delete(file);
    expect((await take(begin)).ok).toBe(true);
  });
});

describe('publishing', () => {
  test('without a private key publishes nothing and says so', async () => {
    expect(await publish(begin, { environment: {} })).toBe(1);
    expect(said.join('\n')).toContain('FEED_SIGNING_KEY');
    expect(() => published('feed.json')).toThrow();
  });

  test('never says or writes the private key', async () => {
    await publish(begin);
    const secret = pem.split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const files = ['feed.json', 'feed.json.sig', 'latest.json', 'index.html', 'en.html'].map((name) => published(name));
    expect([...said, ...files].join('\n')).not.toContain(secret);
  });

  test('stops at an event that cannot be read: a feed with a hole looks like health', async () => {
    writeEvents('apple');
    await publish(begin);
    const before = published('latest.json');
    writeFileSync(path.join(place, 'events', 'broken.json'), '{');
    expect(await publish(later(begin, 15 * MINUTE))).toBe(1);
    expect(said.join('\n')).toContain('broken.json: it is not JSON');
    expect(published('latest.json')).toBe(before);
  });

  test('stops at readings of another time: the pointer would vouch for them', async () => {
    expect(await publish(begin, { collectedAt: later(begin, -20 * MINUTE) })).toBe(1);
    expect(said.join('\n')).toContain('run collect again');
  });

  test('a day later the document is made anew, so that its own time never runs out', async () => {
    await publish(begin);
    const [first, head] = [published('feed.json'), seqOf()];
    await publish(later(begin, 23 * HOUR));
    expect(published('feed.json')).toBe(first);
    await publish(later(begin, 25 * HOUR));
    expect(seqOf()).toBeGreaterThan(head);
    expect(Date.parse(JSON.parse(published('feed.json')).expiresAt)).toBe(begin + 25 * HOUR + 3 * DAY);
  });

  test('a changed answer of a source changes the document; a source that fails has no reading', async () => {
    await publish(begin);
    const quiet = seqOf();
    await publish(later(begin, 15 * MINUTE), { readings: [{ ...apple, events: [event()] }] });
    const [loud, title] = [seqOf(), JSON.parse(published('feed.json')).readings[0].events[0].title];
    expect(loud).toBeGreaterThan(quiet);
    expect(title).toEqual(event().title);
    await publish(later(begin, 30 * MINUTE), { readings: [] });
    expect(JSON.parse(published('feed.json')).readings).toEqual([]);
    expect(seqOf()).toBeGreaterThan(loud);
  });

  test('a publisher who lost everything does not fall back behind what was published', async () => {
    await publish(begin, { into: 'before' });
    await publish(later(begin, 15 * MINUTE), { into: 'after', previous: null });
    expect(seqOf('after')).toBeGreaterThan(seqOf('before'));
  });

  test('a previous document that is behind the one on the web does not come back', async () => {
    await publish(begin, { into: 'old' });
    writeEvents('apple');
    await publish(later(begin, 15 * MINUTE), { into: 'live', previous: 'old' });
    rmSync(path.join(place, 'events', '20261124-tills-apple.json'));
    await publish(later(begin, 30 * MINUTE), { into: 'new', previous: 'old', livePointer: 'live' });
    expect(seqOf('new')).toBeGreaterThan(seqOf('live'));
    expect(JSON.parse(published('feed.json', 'new')).events).toEqual([]);
  });

  test('a previous document that somebody else signed is left aside, and that is said', async () => {
    const stranger = keyPair().key.export({ format: 'pem', type: 'pkcs8' });
    await publish(begin, { into: 'theirs', environment: { FEED_SIGNING_KEY: String(stranger) } });
    await publish(later(begin, MINUTE), { into: 'ours', previous: 'theirs', livePointer: 'theirs' });
    expect(seqOf('ours')).toBeGreaterThan(seqOf('theirs'));
    expect(said.join('\n')).toMatch(/previous document is not signed by a key of ours[\s\S]*pointer on the web cannot be used/);
  });

  test('passing on to the next key changes the signature and not the document', async () => {
    const before = keyPair();
    await publish(begin, {
      into: 'before',
      environment: { FEED_SIGNING_KEY: String(before.key.export({ format: 'pem', type: 'pkcs8' })) },
    });
    const environment = { FEED_SIGNING_KEY: pem, WXT_FEED_KEYS: `${before.publicKey} ${publicKey}` };
    await publish(later(begin, 15 * MINUTE), { into: 'after', previous: 'before', environment });
    expect(published('feed.json', 'after')).toBe(published('feed.json', 'before'));
    expect(published('feed.json.sig', 'after')).not.toBe(published('feed.json.sig', 'before'));
  });

  test('what nobody needs any more leaves the feed and stays in the folder', async () => {
    writeEvents('apple');
    await publish(later(begin, 200 * DAY));
    expect(JSON.parse(published('feed.json')).events).toEqual([]);
  });
});
