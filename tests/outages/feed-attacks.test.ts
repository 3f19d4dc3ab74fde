import type { KeyObject } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { signPart } from '../../scripts/feed/sign-part';
import { DAY, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { FeedPointer, StoredFeed } from '../../src/contracts/feed';
import type { SignedPart } from '../../src/outages/feed/bytes-to-sign';
import { LARGEST_FEED, parseFeed } from '../../src/outages/feed/schema';
import { type TakeFeedOptions, type TakenFeed, takeFeed } from '../../src/outages/feed/take-feed';
import { documentText, keyPair, type Mirror, publish, sha256 } from './feed-publisher';
import { localServer } from './local-server';
import { at, later } from './support';

const now = at('2026-11-24T09:00:00Z');
const { key, publicKey } = keyPair();
const stranger = keyPair();

/** A mirror that answers for itself: to be slow, to redirect, to break off. */
type Answering = (name: string, response: ServerResponse) => void;

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** Starts one real web server for each mirror and takes the feed from them, by the real `fetch`. Only the scheme is played: no certificate. */
async function take(mirrors: readonly (Mirror | Answering)[], changes: Partial<TakeFeedOptions> = {}) {
  const asked: string[] = [];
  const addresses = await Promise.all(
    mirrors.map(async (mirror, index) => {
      const { address, stop } = await localServer(serving(mirror, (name) => asked.push(`${index}/${name}`)));
      running.push(stop);
      return `${address.replace('http:', 'https:')}/feed.json`;
    }),
  );
  const taken = await takeFeed({
    addresses,
    fetch: (address, init) => fetch(address.replace('https:', 'http:'), init),
    now,
    stored: null,
    keys: [publicKey],
    shuffle: (list) => list,
    ...changes,
  });
  return { taken, asked };
}

function serving(mirror: Mirror | Answering, note: (name: string) => void): RequestListener {
  return (request, response) => {
    const name = (request.url ?? '').slice(1);
    note(name);
    if (typeof mirror === 'function') mirror(name, response);
    else if (mirror[name] === undefined) response.writeHead(404).end('<!doctype html>Not found');
    else response.end(mirror[name]);
  };
}

const good = publish(key);
const login = `<!doctype html><title>Sign in</title><p>${'Please sign in to this network. '.repeat(50)}</p>`;
const pointerLine = pick(good, 'latest.json').split('\n')[1] ?? '';
const stored = (text: string): StoredFeed => {
  const read = parseFeed(text);
  if (!read.ok) throw new Error(read.error);
  return { sha256: sha256(text), document: read.document };
};
const pointing = (changes: Partial<FeedPointer>, by: KeyObject = key) => publish(by, documentText(), changes);

const refusedAs = (error: string) => ({ ok: false, error });

describe('an honest mirror', () => {
  test('gives the document, its hash and how long its silence counts', async () => {
    const { taken, asked } = await take([good]);
    expect(taken).toEqual({
      ok: true,
      feed: stored(documentText()),
      changed: true,
      checkedAt: at('2026-11-24T08:55:00Z'),
      expiresAt: at('2026-11-24T11:55:00Z'),
    });
    expect(asked.toSorted()).toEqual(['0/feed.json', '0/feed.json.sig', '0/latest.json']);
  });

  test('is asked for the pointer alone while the document is the newest', async () => {
    const before = stored(documentText());
    const { taken, asked } = await take([good], { stored: before });
    expect(taken).toMatchObject({ ok: true, changed: false, checkedAt: at('2026-11-24T08:55:00Z') });
    expect(taken.ok && taken.feed).toBe(before);
    expect(asked).toEqual(['0/latest.json']);
  });

  test('is asked for the document once the pointer names another', async () => {
    const next = documentText({ seq: 8 });
    const { taken } = await take([publish(key, next)], { stored: stored(documentText()) });
    expect(taken).toMatchObject({ ok: true, changed: true, feed: { sha256: sha256(next), document: { seq: 8 } } });
  });

  test('a poll on a calm day is less than 300 bytes', () => {
    expect(good['latest.json']?.length).toBeLessThan(300);
  });

  test('a document whose own time is over still tells of its events, and its silence counts for nothing', async () => {
    const over = documentText({ expiresAt: '2026-11-24T08:59:00Z' });
    expect((await take([publish(key, over)])).taken).toMatchObject({ ok: true, expiresAt: at('2026-11-24T08:59:00Z') });
  });
});

describe('refused', () => {
  const seven = stored(documentText());
  const otherText = documentText({ issuedAt: '2026-11-24T07:00:00Z' });

  test.each<[string, Mirror, string, Partial<TakeFeedOptions>?]>([
    ['wrong key', publish(stranger.key), 'signature'],
    ['no key pinned', good, 'signature', { keys: [] }],
    ['a pinned key that is none', good, 'signature', { keys: ['', 'AAAA', 'not base64', publicKey.slice(0, -4)] }],
    ['wrong key for the pointer alone', { ...good, 'latest.json': pick(publish(stranger.key), 'latest.json') }, 'signature'],
    ['wrong key for the document alone', { ...good, 'feed.json.sig': pick(publish(stranger.key), 'feed.json.sig') }, 'signature'],
    ['old seq', publish(key, documentText({ seq: 6 })), 'rollback', { stored: seven }],
    ['another document under the same seq', publish(key, otherText), 'rollback', { stored: seven }],
    ['expired pointer', pointing({ expiresAt: now }), 'expired'],
    ['pointer from the future', pointing({ checkedAt: later(now, DAY + 1), expiresAt: later(now, 2 * DAY) }), 'expired'],
    [
      'pointer that is over before it begins',
      pointing({ expiresAt: at('2026-11-24T08:00:00Z') }),
      'parse',
      { now: at('2026-11-24T07:00:00Z') },
    ],
    ['swapped signature: the pointer’s for the document', withPointersSignatureOnDocument(), 'signature'],
    ['swapped signature: the document’s for the pointer', withPointer(pointerLine, 'document'), 'signature'],
    ['swapped document: one of the publisher’s, with its own signature, behind another’s pointer', swapped(otherText), 'rollback'],
    ['swapped document: one of the publisher’s, with the newer one’s signature', { ...good, 'feed.json': otherText }, 'signature'],
    ['document hash mismatch', pointing({ sha256: '0'.repeat(64) }), 'rollback'],
    ['document of another seq than the pointer says', pointing({ seq: 9 }), 'rollback'],
    ['HTML login page for everything', { 'latest.json': login, 'feed.json': login, 'feed.json.sig': login }, 'parse'],
    ['HTML login page for the document', { ...good, 'feed.json': login }, 'signature'],
    ['HTML login page for the signature', { ...good, 'feed.json.sig': login }, 'tooLarge'],
    ['10 MB pointer', { ...good, 'latest.json': 'x'.repeat(10_000_000) }, 'tooLarge'],
    ['10 MB document', { ...good, 'feed.json': 'x'.repeat(10_000_000) }, 'tooLarge'],
    ['10 MB signature', { ...good, 'feed.json.sig': 'x'.repeat(10_000_000) }, 'tooLarge'],
    ['a signed document that is too large all the same', publish(key, documentText().padEnd(LARGEST_FEED + 1)), 'tooLarge'],
    ['cut-off pointer', { ...good, 'latest.json': pick(good, 'latest.json').slice(0, -1) }, 'parse'],
    ['pointer with a line more', { ...good, 'latest.json': `${pick(good, 'latest.json')}\n` }, 'parse'],
    ['cut-off document', { ...good, 'feed.json': pick(good, 'feed.json').slice(0, -1) }, 'signature'],
    ['cut-off signature', { ...good, 'feed.json.sig': pick(good, 'feed.json.sig').slice(0, -3) }, 'signature'],
    ['no pointer', { ...good, 'latest.json': '' }, 'parse'],
    ['pointer of a future schema', withPointer(pointerLine.replace('"schema":1', '"schema":2')), 'parse'],
    ['a signed pointer that is none', withPointer('null'), 'parse'],
    ['a signed document that is none', publish(key, '<!doctype html>'), 'parse'],
    ['a signed document of a future schema', publish(key, documentText({ schema: 2 })), 'parse'],
    ['a signed document for later readers', publish(key, documentText({ minReader: 2 })), 'parse'],
    [
      'document with bytes that are no UTF-8',
      { ...good, 'feed.json': Buffer.concat([Buffer.from(documentText()), Buffer.of(0xff)]) },
      'signature',
    ],
  ])('%s', async (_, mirror, error, changes = {}) => expect((await take([mirror], changes)).taken).toEqual(refusedAs(error)));

  test('cut-off body: the connection breaks in the middle', async () => {
    const breaking: Answering = (name, response) => {
      const body = pick(good, name);
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.slice(0, 20), () => response.destroy());
    };
    expect((await take([breaking])).taken).toEqual(refusedAs('network'));
  });

  test('redirect, to a file that would be good', async () => {
    const { address, stop } = await localServer(serving(good, () => undefined));
    running.push(stop);
    const redirecting: Answering = (name, response) => response.writeHead(302, { location: `${address}/${name}` }).end();
    expect((await take([redirecting])).taken).toEqual(refusedAs('network'));
  });

  test.each<[string, readonly string[]]>([
    ['no address', []],
    ['an address without https', ['http://a.example/feed.json']],
    ['an address that is none', ['https://']],
  ])('%s: nobody is asked', async (_, addresses) => {
    const asked: string[] = [];
    const fetch = async (address: string) => {
      asked.push(address);
      return new Response(pick(good, new URL(address).pathname.slice(1)));
    };
    expect(await takeFeed({ addresses, fetch, now, stored: null, keys: [publicKey] })).toEqual(refusedAs('network'));
    expect(asked).toEqual([]);
  });
});

describe('between mirrors', () => {
  const old = publish(key, documentText({ seq: 6 }));

  test.each<[string, Mirror | Answering, StoredFeed | null]>([
    ['lies', publish(stranger.key), null],
    ['is old', old, stored(documentText())],
    ['is frozen', pointing({ checkedAt: later(now, -4 * HOUR), expiresAt: later(now, -HOUR) }), null],
    ['shows a login page', { 'latest.json': login }, null],
    ['has nothing', {}, null],
    ['is between two publications', swapped(documentText({ seq: 6 })), null],
  ])('one that %s is passed over for the next', async (_, bad, before) => {
    const { taken, asked } = await take([bad, good], { stored: before });
    expect(taken).toMatchObject({ ok: true, feed: { sha256: sha256(documentText()) } });
    expect(asked.some((one) => one.startsWith('0/'))).toBe(true);
  });

  test('the first good one is enough', async () => {
    const { asked } = await take([good, good]);
    expect(asked.every((one) => one.startsWith('0/'))).toBe(true);
  });

  test('the order is given by whoever shuffles', async () => {
    const { asked } = await take([good, good], { shuffle: (list) => list.toReversed() });
    expect(asked.every((one) => one.startsWith('1/'))).toBe(true);
  });

  test.each([[[0, 1]], [[1, 0]]])('what is told of several errors does not depend on the order: %j', async (order) => {
    const mirrors = [publish(stranger.key), {}];
    expect((await take(order.map((index) => mirrors[index] ?? {}))).taken).toEqual(refusedAs('signature'));
  });

  const busy =
    (seconds: number): Answering =>
    (_, response) =>
      response.writeHead(503, { 'retry-after': String(seconds) }).end();
  test.each<[string, readonly (Mirror | Answering)[], TakenFeed]>([
    ['all wish for a pause: the shortest', [busy(600), busy(60)], { ok: false, error: 'http5xx', retryAfter: 60 }],
    ['one does not speak for the other', [busy(600), {}], { ok: false, error: 'gone' }],
  ])('%s', async (_, mirrors, expected) => expect((await take(mirrors)).taken).toEqual(expected));
});

describe('keys', () => {
  const next = keyPair();

  test('the next key is accepted beside the current one', async () => {
    const both = { keys: [publicKey, next.publicKey] };
    expect((await take([publish(next.key)], both)).taken).toMatchObject({ ok: true });
    expect((await take([good], both)).taken).toMatchObject({ ok: true });
  });

  test('rotation: a package that is a release behind follows, one that is two behind refuses and keeps what it has', async () => {
    const afterNext = keyPair();
    const packages = [
      [publicKey, next.publicKey],
      [next.publicKey, afterNext.publicKey],
    ];
    let taken: TakenFeed | null = null;
    const seqs: unknown[] = [];
    // The publisher signs with the first key, passes to the second, then to the third.
    for (const [index, signer] of [key, next.key, afterNext.key].entries()) {
      const mirror = publish(signer, documentText({ seq: 10 + index }));
      const feeds = [];
      for (const keys of packages) {
        ({ taken } = await take([mirror], { keys }));
        feeds.push(taken.ok ? taken.feed.document.seq : taken.error);
      }
      seqs.push(feeds);
    }
    expect(seqs).toEqual([
      [10, 'signature'],
      [11, 11],
      ['signature', 12],
    ]);
  });
});

describe('one bad event among good ones', () => {
  const event = {
    id: 'good',
    kind: 'incident',
    certainty: 'official',
    cards: ['webmoney'],
    actions: ['redeem'],
    startedAt: '2026-11-24T08:00:00Z',
    expiresAt: '2026-11-25T08:00:00Z',
    updates: [{ at: '2026-11-24T08:00:00Z', phase: 'ongoing', level: 'majorOutage', title: { ja: '障害', en: 'Outage' } }],
    source: { publisher: 'WebMoney', seenAt: '2026-11-24T08:10:00Z' },
  };
  test('is left out and counted; the others stay', async () => {
    const text = documentText({ events: [{ ...event, id: 'bad', kind: 'prophecy' }, event] });
    expect((await take([publish(key, text)])).taken).toMatchObject({
      ok: true,
      feed: { document: { events: [{ id: 'good' }], unread: 1 } },
    });
  });
});

test('the clock of the server is heard', async () => {
  const heard: number[] = [];
  await take([good], { heardTime: (time) => heard.push(time) });
  expect(heard.length).toBeGreaterThan(0);
  expect(Math.abs((heard[0] ?? 0) - Date.now())).toBeLessThan(MINUTE);
});

function pick(mirror: Mirror, name: string): string {
  const body = mirror[name];
  if (typeof body !== 'string') throw new Error(`no ${name}`);
  return body;
}

function swapped(text: string): Mirror {
  const other = publish(key, text);
  return { ...good, 'feed.json': pick(other, 'feed.json'), 'feed.json.sig': pick(other, 'feed.json.sig') };
}

function withPointersSignatureOnDocument(): Mirror {
  return { ...good, 'feed.json.sig': `${signPart('pointer', documentText(), key)}\n` };
}

function withPointer(line: string, part: SignedPart = 'pointer'): Mirror {
  return { ...good, 'latest.json': `${signPart(part, line, key)}\n${line}\n` };
}
