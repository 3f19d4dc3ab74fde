import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Text } from '../../src/contracts/text';
import { fixOf } from '../../src/findings/catalogue';
import { articleAsides, articleCoverage, type Covered, linesOf } from '../../src/guide/article-coverage';
import { chapters } from '../../src/guide/chapters';
import { symptoms } from '../../src/guide/symptoms';

/** The article is not ours to publish: what is held against its lines runs only where it lies beside the repository. */
const article = join(process.cwd(), '../shared/facts/seed-article-ja.txt');
const rows = Object.entries(articleCoverage);

test.skipIf(!existsSync(article))('every line of the article that says something has its place, and no line is made up', () => {
  const lines = readFileSync(article, 'utf8').split('\n');
  const said = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
  const placed = new Set([...rows.flatMap(([, { lines: own }]) => linesOf(own)), ...linesOf(articleAsides)]);
  expect(said.filter((line) => !placed.has(line))).toEqual([]);
  expect([...placed].filter((line) => line > lines.length)).toEqual([]);
});

test('there are causes and remedies to look at', () => expect(rows.length).toBeGreaterThan(50));

test.each(rows)('%s stands in the guide, where a reader finds it', (_, covered) => {
  const inGuide = new Set(chapters.flatMap(({ fixes }) => fixes));
  if ('fix' in covered) expect(inGuide).toContain(covered.fix);
  expect(wordsAt(covered).some(({ ja }) => covered.says.test(ja))).toBe(true);
});

function wordsAt(covered: Covered): readonly Text[] {
  if ('fix' in covered) {
    const fix = fixOf(covered.fix);
    return fix ? [fix.title, ...('other' in fix.steps ? Object.values(fix.steps).flat() : fix.steps)] : [];
  }
  return chapters
    .filter(({ id }) => id === covered.chapter)
    .flatMap(({ title, text, signs, table }) => [
      title,
      ...text.map(({ say }) => say),
      ...signs.map(({ symptom }) => symptoms[symptom].words),
      ...(table?.rows.flat() ?? []),
    ]);
}
