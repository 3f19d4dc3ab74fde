import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';

const sources = Object.values(
  import.meta.glob<string>(
    [
      '../../src/{ui,findings,purchase,troubleshoot,guide}/**/*.{ts,tsx}',
      '../../entrypoints/**/*.{ts,tsx}',
      '../../scripts/guide/*.{ts,tsx}',
    ],
    { eager: true, query: '?raw', import: 'default' },
  ),
).join('\n');

/** The ways to every word, such as `popup.level.unknown`. */
function* waysTo(words: object, way: readonly string[] = []): Generator<readonly string[]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'object' && value !== null) yield* waysTo(value, [...way, key]);
    else yield [...way, key];
  }
}

/** Whether some source names the key: `words.key`, `{ key }` or `"key"`. */
const isNamed = (key: string | undefined) => key !== undefined && new RegExp(`[.{,'"\\s]${key}\\b`).test(sources);
/** Whether a list of words is looked up by a value, as `words.level[level]` or with the whole list handed on. */
const isLookedUp = (key: string | undefined) => key !== undefined && new RegExp(`\\b${key}\\[`).test(sources);

test('there are words to look at', () => expect([...waysTo(ja)].length).toBeGreaterThan(100));

test('both languages hold the same words', () => {
  const all = (words: object) => [...waysTo(words)].map((way) => way.join('.')).sort();
  expect(all(en)).toEqual(all(ja));
});

test('no word is an orphan: somebody shows it, by its own name or by that of its list', () => {
  const orphans = [...waysTo(ja)].filter((way) => !isNamed(way.at(-1)) && !isLookedUp(way.at(-2)));
  expect(orphans.map((way) => way.join('.'))).toEqual([]);
});

test('an orphan would be seen', () => {
  expect(isNamed('aWordThatNobodyShows')).toBe(false);
  expect(isLookedUp('aListThatNobodyShows')).toBe(false);
});
