import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../scripts/test/builds.mjs';
import type { Text } from '../../src/contracts/text';

const browsers = ['chrome', 'firefox'] as const;
const read = (browser: (typeof browsers)[number], file: string) => readFileSync(path.join(builtFolder(browser), file), 'utf8');

/** Every sentence that a person reads, of cards, shops, places, checks and fixes. */
const sentences = [...sentencesIn(import.meta.glob('../../src/{cards,retailers,places,checks,fixes}/*.ts', { eager: true }))];
const proseOnly = [...sentencesIn(import.meta.glob('../../src/cards/*.ts', { eager: true, import: 'prose' }))];

function* sentencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    yield* [value.ja, value.en].filter((sentence) => sentence.length > 12);
    return;
  }
  for (const part of Object.values(value)) yield* sentencesIn(part);
}

function isText(value: object): value is Text {
  return 'ja' in value && 'en' in value && typeof value.ja === 'string' && typeof value.en === 'string';
}

/** As a bundler writes it: non-ASCII letters as they are or escaped. */
const forms = (sentence: string) => [
  sentence,
  [...sentence]
    .map((letter) => (letter.charCodeAt(0) > 126 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
    .join(''),
];
const holds = (bundle: string, sentence: string) => forms(sentence).some((form) => bundle.includes(form));

test('the sentences are looked for in the way in which they are written', () => {
  expect(sentences.length).toBeGreaterThan(200);
  const worker = read('chrome', 'background.js');
  expect(sentences.filter((sentence) => holds(worker, sentence)).length, 'the worker holds many of them').toBeGreaterThan(50);
});

test.each(browsers)('%s: the observer is at most 30 kB with the whole catalogue', (browser) => {
  expect(Buffer.byteLength(read(browser, 'observer.js'))).toBeLessThanOrEqual(30_000);
});

test.each(browsers)('%s: the observer holds no sentence, no zod, no Preact and no polyfill', (browser) => {
  const observer = read(browser, 'observer.js');
  expect(sentences.filter((sentence) => holds(observer, sentence))).toEqual([]);
  expect(observer).not.toMatch(/ZodMini|invalid_type|_zod/);
  expect(observer).not.toMatch(/__k\b|createElementNS|dangerouslySetInnerHTML/);
  expect(observer).not.toMatch(/The message port closed before a response was received|wrappedSendMessageCallback/);
});

test.each(browsers)('%s: the banner holds no zod and no polyfill', (browser) => {
  const banner = read(browser, 'banner.js');
  expect(banner).not.toMatch(/ZodMini|invalid_type|The message port closed before a response was received/);
  expect(Buffer.byteLength(banner)).toBeLessThanOrEqual(26_000);
});

test.each(browsers)('%s: the worker holds no prose of the cards', (browser) => {
  const worker = read(browser, 'background.js');
  // A product may be named in the rules of one card and in the prose of another, as a word of its own or within a sentence.
  const itsOwn = [
    ...sentencesIn(import.meta.glob('../../src/cards/*.ts', { eager: true, import: 'rules' })),
    ...sentencesIn(import.meta.glob('../../src/{retailers,places}/*.ts', { eager: true })),
  ].join('\n');
  const foreign = proseOnly.filter((sentence) => !itsOwn.includes(sentence));
  expect(foreign.length).toBeGreaterThan(500);
  expect(foreign.filter((sentence) => holds(worker, sentence))).toEqual([]);
});

test.each(browsers)('%s: only a scenario build can move the clock', (browser) => {
  for (const file of ['background.js', 'observer.js', 'banner.js']) expect(read(browser, file)).not.toContain('scenarioClockOffset');
  expect(readFileSync(path.join(builtFolder(`scenario-${browser}`), 'background.js'), 'utf8')).toContain('scenarioClockOffset');
});

test.each(browsers)('%s: no address of a feed is built in that nobody gave', (browser) => {
  expect(read(browser, 'background.js')).not.toMatch(/feed\.json/);
  expect(readFileSync(path.join(builtFolder(`world-${browser}`), 'background.js'), 'utf8')).toContain(
    'https://feed.tsukaeru.test/feed.json',
  );
});
