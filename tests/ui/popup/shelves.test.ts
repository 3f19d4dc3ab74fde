import { expect, test } from 'vitest';
import { cards } from '../../../src/catalogue/rules';
import { cardGroups } from '../../../src/contracts/card';
import { byName, shelvesOf } from '../../../src/ui/popup/shelves';

const named = (ja: string, en: string) => ({ name: { ja, en } });

test('names are sorted as people of the language expect, numbers by their worth', () => {
  const all = [named('ローソン', 'Lawson'), named('カード10', 'card 10'), named('カード9', 'Card 9'), named('ゲオ', 'geo')];
  expect(byName(all, 'ja').map(({ name }) => name.ja)).toEqual(['カード9', 'カード10', 'ゲオ', 'ローソン']);
  expect(byName(all, 'en').map(({ name }) => name.en)).toEqual(['Card 9', 'card 10', 'geo', 'Lawson']);
});

test.each(['ja', 'en'] as const)('every card stands on exactly one shelf, sorted by name (%s)', (locale) => {
  const shelves = shelvesOf(cards, locale);
  expect(
    shelves
      .flatMap((shelf) => shelf.cards)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(cards.map(({ id }) => id).sort());
  const order = shelves.map(({ group }) => cardGroups.indexOf(group));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const shelf of shelves) {
    expect(shelf.cards).toEqual(byName(shelf.cards, locale));
    expect(shelf.cards.every(({ group }) => group === shelf.group)).toBe(true);
  }
});

test('an empty shelf is left out', () => {
  expect(shelvesOf([], 'ja')).toEqual([]);
});
