import { expect, test } from 'vitest';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';
import { linkHosts } from '../../src/catalogue/link-hosts';
import type { Check, CheckWords } from '../../src/contracts/check';
import type { Fix } from '../../src/contracts/fix';
import type { Situation } from '../../src/contracts/situation';
import type { Text } from '../../src/contracts/text';
import { placeholder } from '../../src/i18n/fill';

interface CheckFile {
  readonly check: Check<keyof Situation>;
  readonly words: CheckWords;
}

const checkFiles = Object.entries(import.meta.glob<CheckFile>('../../src/checks/*.ts', { eager: true }));
const fixFiles = Object.entries(import.meta.glob<{ readonly fix: Fix }>('../../src/fixes/*.ts', { eager: true }));
const fixSources = import.meta.glob<string>('../../src/checks/*.ts', { eager: true, query: '?raw', import: 'default' });
const troubleshooting = import.meta.glob<string>('../../src/troubleshoot/*.ts', { eager: true, query: '?raw', import: 'default' });
const fixIds = new Set(fixFiles.map(([, { fix }]) => fix.id));
const fileName = (path: string) => path.replace(/^.*\/|\.ts$/g, '');
const placeholders = (text: string) => [...text.matchAll(placeholder)].map(([whole]) => whole).sort();
const stepsOf = ({ steps }: Fix): readonly Text[] => ('other' in steps ? Object.values(steps).flat() : steps);

test('there are checks and fixes to look at', () => {
  expect(checkFiles.length).toBeGreaterThan(15);
  expect(fixFiles.length).toBeGreaterThan(15);
});

test.each(checkFiles)('%s is named like its id', (path, { check }) => {
  expect(check.id).toBe(fileName(path));
  expect(check.needs.length).toBeGreaterThan(0);
});

test.each(checkFiles)('%s has words in both languages, also for «could not tell», with the same placeholders', (_, { words }) => {
  expect(Object.keys(words)).toEqual(expect.arrayContaining(['default', 'unknown']));
  for (const { title, text } of Object.values(words)) for (const both of [title, text]) sameInBothLanguages(both);
});

test.each(checkFiles)('%s names only fixes that exist', (path) => {
  const named = [...(fixSources[path] ?? '').matchAll(/fixes: \[([^\]]*)\]/g)].flatMap(([, list]) => [
    ...(list ?? '').matchAll(/'([a-z-]+)'/g),
  ]);
  for (const [, id] of named) expect(fixIds).toContain(id);
});

test.each(fixFiles)('%s is named like its id and says where it is from', (path, { fix }) => {
  expect(fix.id).toBe(fileName(path));
  expect(fix.source.length).toBeGreaterThan(10);
  sameInBothLanguages(fix.title);
  expect(stepsOf(fix).length).toBeGreaterThan(0);
  for (const step of stepsOf(fix)) sameInBothLanguages(step);
  expect(fix.opens === undefined).toBe(fix.opensLabel === undefined);
});

test.each(fixFiles)('%s opens browser settings or a known host only', (_, { fix }) => {
  for (const address of Object.values(fix.opens ?? {})) {
    if (/^\{\w+\}$/.test(address) || /^(?:chrome:\/\/settings\/|about:preferences(?:#[a-z]+)?$)/.test(address)) continue;
    expect(linkHosts).toContain(new URL(address).host);
  }
});

test('every fix is offered by a check, by a message of a card or when a code does not work: the guide alone is too far away', () => {
  const sources = [...Object.values(fixSources), ...Object.values(troubleshooting)].join('\n');
  const byMessages = new Set([...cardFiles.values()].flatMap(({ rules }) => rules.messages.flatMap(({ fixes }) => fixes)));
  const orphans = [...fixIds].filter((id) => !sources.includes(`'${id}'`) && !byMessages.has(id));
  expect(orphans).toEqual([]);
});

test.each(checkFiles)('%s says why we think so, for every wording', (_, { words }) => {
  expect(words.default.because).toBeDefined();
  for (const { because } of Object.values(words)) if (because) sameInBothLanguages(because);
});

test.each(checkFiles.filter(([, { check }]) => check.certainty === 'hint'))(
  '%s is a hint, and says what it cannot know',
  (_, { words }) => {
    const { ja, en } = words.default.because;
    expect(ja).toMatch(/見えません|見えない|とは限りません|こともあ|わかりません|多くあります|見立て/);
    expect(en).toMatch(/cannot be seen|need not|may |all the same|proves nothing|only a hint|can be wrong/);
  },
);

test('no check and no fix promises that a card works', () => {
  const sentences = [
    ...checkFiles.flatMap(([, { words }]) => Object.values(words).flatMap(({ title, text, because = text }) => [title, text, because])),
  ];
  for (const { ja, en } of sentences) {
    expect(ja).not.toMatch(/使えます。|問題ありません|大丈夫です|安全です/);
    expect(en).not.toMatch(/\b(is ready|will work|all good|is fine|is safe|guaranteed)\b/i);
  }
});

function sameInBothLanguages({ ja, en }: Text): void {
  expect(ja.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(ja, 'Japanese is written in Japanese').toMatch(/[぀-ヿ一-鿿]/);
  expect(en, 'no Japanese in the English but names of keys').not.toMatch(/[぀-ゟ]/);
  expect(placeholders(ja)).toEqual(placeholders(en));
}
