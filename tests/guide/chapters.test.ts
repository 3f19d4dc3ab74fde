import { expect, test } from 'vitest';
import type { Text } from '../../src/contracts/text';
import { fixOf } from '../../src/findings/catalogue';
import { chapters } from '../../src/guide/chapters';
import { guideReadOn, guideSourceIds, guideSources, sourcesOfFix } from '../../src/guide/guide-sources';
import { indexGroups } from '../../src/guide/index-groups';
import { indexWords } from '../../src/guide/index-words';
import { symptomIndex } from '../../src/guide/symptom-index';
import { symptomIds, symptoms } from '../../src/guide/symptoms';

const fixesOfGuide = [...new Set(chapters.flatMap(({ fixes }) => fixes))];
const inBoth = ({ ja, en }: Text) => {
  expect(ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|^[A-Z]/u);
  expect(en).toMatch(/[A-Za-z]/);
  expect(/[。]$/.test(ja)).toBe(/[.]$/.test(en));
};

test.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
  '%s has text, signs and fixes that exist, in both languages',
  (_, chapter) => {
    for (const id of chapter.fixes) expect(fixOf(id), id).not.toBeNull();
    for (const list of [chapter.text, chapter.signs, chapter.fixes]) expect(list.length).toBeGreaterThan(0);
    expect(new Set(chapter.fixes).size).toBe(chapter.fixes.length);
    expect(new Set(chapter.signs.map(({ symptom }) => symptom)).size).toBe(chapter.signs.length);
    for (const text of [chapter.title, ...chapter.text.map(({ say }) => say), ...(chapter.table?.rows.flat() ?? [])]) inBoth(text);
  },
);

test('every file of a chapter has its place in the order', () => {
  const files = Object.keys(import.meta.glob('../../src/guide/chapters/*.ts')).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(chapters.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(fixesOfGuide)('what %s was taken from is among the sources of the guide, and read on the day that it says', (id) => {
  const fix = fixOf(id);
  if (fix === null) throw new Error(id);
  const sources = sourcesOfFix(fix);
  expect(sources.length, fix.source).toBeGreaterThan(0);
  const days = fix.source.match(/\d{4}-\d\d-\d\d/g)?.filter((day) => day !== '2019-12-20') ?? [];
  for (const day of days) expect(sources.map((source) => guideSources[source].readOn)).toContain(day);
});

test.each([
  ['update-ios', ['article']],
  ['use-another-device', ['article', 'letsEncrypt']],
  ['wait-for-activation', ['spotifyHelp', 'steamPages']],
  ['reload-later', ['own']],
])('%s names its sources in both languages', (id, expected) => {
  const fix = fixOf(id);
  expect(fix && sourcesOfFix(fix)).toEqual(expected);
});

test('no source is listed that nothing was taken from', () => {
  const used = new Set<string>([
    ...chapters.flatMap(({ text, signs, table }) => [...text, ...signs, ...(table ? [table] : [])].map(({ source }) => source)),
    ...fixesOfGuide.flatMap((id) => {
      const fix = fixOf(id);
      return fix ? sourcesOfFix(fix) : [];
    }),
  ]);
  expect(guideSourceIds.filter((id) => !used.has(id))).toEqual([]);
});

test('the day of the guide is the last day on which a source was read', () => {
  expect(guideReadOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const id of guideSourceIds) expect(guideSources[id].readOn <= guideReadOn).toBe(true);
});

test('every symptom leads to a chapter, and stands in the index once', () => {
  const entries = (['said', 'page', 'card'] as const).flatMap(symptomIndex);
  expect(entries.map(({ id }) => id)).toEqual(symptomIds);
  for (const { id, chapters: leads } of entries) {
    expect(leads.length, id).toBeGreaterThan(0);
    inBoth(symptoms[id].words);
  }
});

test('every word of the index leads to chapters that exist, and every chapter is led to', () => {
  const ids = chapters.map(({ id }) => id);
  for (const { word, reading, chapters: leads } of indexWords) {
    expect(reading, word.ja).toMatch(/^[ぁ-んー]+$/);
    expect(leads.length, word.ja).toBeGreaterThan(0);
    for (const lead of leads) expect(ids, word.ja).toContain(lead);
  }
  expect(ids.filter((id) => !indexWords.some(({ chapters: leads }) => leads.includes(id)))).toEqual([]);
});

test.each([
  ['ja', ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ']],
  ['en', [...'ABCEFHIJLMNOPRSTUVW']],
] as const)('the index in %s has its headings in order and loses no word', (locale, heads) => {
  const groups = indexGroups(locale);
  expect(groups.map(({ head }) => head)).toEqual(heads);
  expect(groups.flatMap(({ words }) => words)).toHaveLength(indexWords.length);
  for (const { words } of groups) {
    const keys = words.map(({ word, reading }) => (locale === 'ja' ? reading : word.en));
    expect(keys).toEqual(keys.toSorted(new Intl.Collator(locale).compare));
  }
});
