import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../scripts/feed/command-line';
import { runCheck } from '../../scripts/feed/run-check';
import { runKeys } from '../../scripts/feed/run-keys';
import { runSign } from '../../scripts/feed/run-sign';
import { signFeed } from '../../scripts/feed/sign-feed';
import { publicKeyOf, readSigningKey } from '../../scripts/feed/signing-key';
import { root } from '../../scripts/setup/root.mjs';
import { HOUR } from '../../src/contracts/epoch-ms';
import { LARGEST_FEED } from '../../src/outages/feed/schema';
import { documentText, keyPair } from './feed-publisher';
import { at, later } from './support';

const now = at('2026-11-24T09:00:00Z');
const { key } = keyPair();
const sign = (text: string, hours = 3) => signFeed(text, now, later(now, hours * HOUR), key);

describe('what the publisher signs', () => {
  test('the document is signed byte for byte, and again alike', () => {
    const [first, second] = [sign(documentText()), sign(documentText(), 4)];
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(first.files['feed.json']).toBe(documentText());
    expect(second.files['feed.json.sig']).toBe(first.files['feed.json.sig']);
    expect(second.files['latest.json']).not.toBe(first.files['latest.json']);
  });

  const event = { id: 'bad', kind: 'prophecy' };
  test.each<[string, string, string, number?]>([
    ['a document that is none', '<!doctype html>', 'cannot read it'],
    ['an event that the extension would leave out', documentText({ events: [event] }), 'cannot read 1 of its events'],
    [
      'a reading that the extension would leave out',
      documentText({ readings: [{ source: 'somewhere' }] }),
      'cannot read 1 of its readings',
    ],
    ['a document whose time is over', documentText({ expiresAt: '2026-11-24T09:00:00Z' }), 'its own time is over'],
    ['a pointer for no time', documentText(), 'over before it begins', 0],
    ['a pointer for weeks', documentText(), 'more than 72 hours', 73],
    ['more than the extension reads', documentText().padEnd(LARGEST_FEED + 1), 'bytes'],
    // In characters it would be short enough.
    ['more bytes than the extension reads', documentText({ note: 'あ'.repeat(LARGEST_FEED / 2) }), 'bytes'],
    ['a mark at its beginning', `\ufeff${documentText()}`, 'mark'],
    ['half a letter', `${documentText().slice(0, -1)},"note":"\ud83d"}`, 'plain UTF-8'],
  ])('never %s', (_, text, problem, hours) => {
    const signed = sign(text, hours);
    expect(signed.ok ? [] : signed.problems.join('\n')).toContain(problem);
  });
});

describe('private keys', () => {
  test.each([
    ['nothing', ''],
    ['words', 'secret'],
    ['a key of another kind', anEllipticKey()],
  ])('%s is none', (_, text) => {
    expect(readSigningKey(text)).toBeNull();
  });
});

describe('the commands', () => {
  let folder: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'feed-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const run = (command: Command, args: readonly string[], environment: Readonly<Record<string, string>> = {}, moment = now) =>
    command(args, {
      now: moment,
      fetch: () => Promise.reject(new Error('asked')),
      environment,
      say: (line) => said.push(line),
      object: (line) => said.push(line),
    });
  const place = (...parts: string[]) => path.join(folder, ...parts);
  const publicKeysSaid = () => /WXT_FEED_KEYS="([^"]+)"/.exec(said.join('\n'))?.[1] ?? '';

  test('keys, sign and check fit together: what one makes, the next takes', async () => {
    expect(await run(runKeys, [place('keys')])).toBe(0);
    const trusted = { WXT_FEED_KEYS: publicKeysSaid() };
    writeFileSync(place('feed.json'), documentText());
    for (const name of ['current', 'next']) {
      const FEED_SIGNING_KEY = readFileSync(place('keys', `feed-key-${name}.pem`), 'utf8');
      expect(await run(runSign, [folder], { FEED_SIGNING_KEY })).toBe(0);
      expect(await run(runCheck, [folder], trusted)).toBe(0);
      expect(said.join('\n')).not.toContain(FEED_SIGNING_KEY.split('\n')[1]);
    }
    expect(await run(runSign, [folder, '--key', place('keys', 'feed-key-next.pem'), '--hours', '1'])).toBe(0);
    expect(await run(runCheck, [folder], trusted, later(now, HOUR - 1))).toBe(0);
    expect(await run(runCheck, [folder], trusted, later(now, HOUR))).toBe(1);
    expect(said.at(-1)).toContain('expired');
  });

  test('a folder that was changed after signing is refused', async () => {
    await run(runKeys, [place('keys')]);
    const trusted = { WXT_FEED_KEYS: publicKeysSaid() };
    writeFileSync(place('feed.json'), documentText());
    await run(runSign, [folder, '--key', place('keys', 'feed-key-current.pem')]);
    writeFileSync(place('feed.json'), documentText({ seq: 8 }));
    expect(await run(runCheck, [folder], trusted)).toBe(1);
    expect(said.at(-1)).toContain('signature');
  });

  test.each<[string, Command, readonly string[], Readonly<Record<string, string>>, string]>([
    ['sign without a folder', runSign, [], {}, 'which folder'],
    ['sign without a key', runSign, ['.'], {}, 'no private key'],
    ['sign with a broken key', runSign, ['.'], { FEED_SIGNING_KEY: 'broken' }, 'no private key'],
    ['check without a folder', runCheck, [], {}, 'which folder'],
    ['check without a key', runCheck, ['.'], {}, 'no public key'],
    ['keys without a folder', runKeys, [], {}, 'into which folder'],
    ['keys into the repository', runKeys, [path.join(root, 'a', 'b')], {}, 'lies in the repository'],
    ['keys with a name that leads elsewhere', runKeys, ['.', '../../x'], {}, 'a name of'],
  ])('%s is refused', async (_, command, args, environment, words) => {
    writeFileSync(place('feed.json'), documentText());
    const inFolder = args.map((arg) => (arg === '.' ? folder : arg));
    expect(await run(command, inFolder, environment)).toBe(1);
    expect(said.join('\n')).toContain(words);
    expect(readdirSync(folder)).toEqual(['feed.json']);
    expect(existsSync(path.join(root, 'a'))).toBe(false);
  });

  test('not by a link into the repository either', async () => {
    symlinkSync(root, place('link'));
    expect(await run(runKeys, [place('link', 'a')])).toBe(1);
    expect(existsSync(path.join(root, 'a'))).toBe(false);
  });

  test('a private key is for its owner only, and never written over', async () => {
    await run(runKeys, [folder, 'next']);
    const file = place('feed-key-next.pem');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    const before = readFileSync(file, 'utf8');
    expect(await run(runKeys, [folder])).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['feed-key-next.pem']);
    const read = readSigningKey(before);
    expect(read && publicKeyOf(read)).toBe(publicKeysSaid());
  });
});

function anEllipticKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}
