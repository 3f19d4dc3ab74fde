import { expect, test } from 'vitest';
import { isComplete } from '../../scripts/catalogue/pieces';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';
import { required } from '../../scripts/catalogue/required';
import { oldSources, shortcomings } from '../../scripts/catalogue/shortcomings';

test('no card has less than it should', () => expect(shortcomings(cardFiles)).toEqual([]));

test('at least 25 cards say where to type, what it must look like, what an answer means and whom to ask', () => {
  expect([...cardFiles.values()].filter(isComplete).length).toBeGreaterThanOrEqual(25);
});

test('a card that is gone, or that lost what was known of it, is named', () => {
  const [first, second] = Object.entries(required).find(([, pieces]) => pieces.includes('address')) ?? [];
  if (first === undefined || second === undefined) throw new Error('nothing is required');
  const without = new Map(cardFiles);
  without.delete(first);
  expect(shortcomings(without)).toContain(`${first}: has no file`);
  const file = cardFiles.get(first);
  if (file === undefined) throw new Error(`${first} has no file`);
  const poorer = {
    ...file,
    site: { ...file.site, pages: [] },
    rules: { ...file.rules, officialPage: null, typedAt: { say: 'unknown', source: 'x' } as const },
  };
  expect(shortcomings(new Map(cardFiles).set(first, poorer))).toContain(`${first}: address is not known any more`);
});

test('a source is old after a year, not before', () => {
  const readOn = Date.parse('2026-11-24');
  expect(oldSources(cardFiles, readOn + 365 * 86_400_000)).toEqual([]);
  expect(oldSources(cardFiles, readOn + 366 * 86_400_000).length).toBeGreaterThan(cardFiles.size);
});
