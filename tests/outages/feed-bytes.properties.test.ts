import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../src/outages/feed/base64';
import { shuffled } from '../../src/outages/feed/shuffled';
import { takeFeed } from '../../src/outages/feed/take-feed';
import type { Fetch } from '../../src/outages/fetch-text';
import { documentText, keyPair, publish } from './feed-publisher';
import { at } from './support';

vi.setConfig({ testTimeout: 60_000 });

const now = at('2026-11-24T09:00:00Z');
const { key, publicKey } = keyPair();
const good = publish(key, documentText({ events: [{ id: 'é', note: '障害' }] }));
const names = ['feed.json', 'feed.json.sig', 'latest.json'] as const;
const bytesOf = (name: string) => new TextEncoder().encode(String(good[name]));

const from =
  (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): Fetch =>
  async (address) =>
    new Response(files[new URL(address).pathname.slice(1)] ?? null);
const take = (changed: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) =>
  takeFeed({
    addresses: ['https://mirror.example/feed.json'],
    fetch: from({ ...Object.fromEntries(names.map((name) => [name, bytesOf(name)])), ...changed }),
    now,
    stored: null,
    keys: [publicKey],
  });

test('unchanged it is taken', async () => expect(await take({})).toMatchObject({ ok: true }));

test.each(names)('%s: one changed byte, anywhere, and it is refused', async (name) => {
  const bytes = bytesOf(name);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (index, difference) => {
      const changed = bytes.slice();
      changed[index] = (bytes[index] ?? 0) ^ difference;
      expect(await take({ [name]: changed })).toMatchObject({ ok: false });
    }),
    { numRuns: 300 },
  );
});

test.each(names)('%s: cut anywhere, or with anything behind, it is refused', async (name) => {
  const bytes = bytesOf(name);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (length, more) => {
      expect(await take({ [name]: bytes.slice(0, length) })).toMatchObject({ ok: false });
      expect(await take({ [name]: Uint8Array.of(...bytes, ...more) })).toMatchObject({ ok: false });
    }),
    { numRuns: 100 },
  );
});

test('whatever a mirror answers, it never rejects and never takes it', async () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(body, { minLength: 3, maxLength: 3 }), async (bodies) => {
      const files = Object.fromEntries(names.map((name, index) => [name, Uint8Array.from(bodies[index] ?? [])]));
      expect(await take(files)).toMatchObject({ ok: false });
    }),
  );
});

test('there is one way to write bytes in base64', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 70 }),
      fc.nat(),
      fc.integer({ min: 1, max: 127 }),
      (bytes, position, difference) => {
        const text = toBase64(bytes);
        expect(fromBase64(text, bytes.length)).toEqual(bytes);
        expect(fromBase64(text, bytes.length + 1)).toBeNull();
        expect(fromBase64(text, bytes.length - 1)).toBeNull();
        const index = position % text.length;
        const other = text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ difference) + text.slice(index + 1);
        expect(fromBase64(other, bytes.length)).not.toEqual(bytes);
      },
    ),
  );
});

test('shuffling loses nothing and doubles nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (list, randoms) => {
      const drawn = shuffled(list, () => randoms.next().value ?? 0);
      expect(drawn.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
    }),
  );
});

test('every mirror has its turn', () => {
  const firsts = [0, 0.26, 0.51, 0.99].map((random) => shuffled(['a', 'b', 'c', 'd'], () => random)[0]);
  expect(firsts).toEqual(['a', 'b', 'c', 'd']);
});
