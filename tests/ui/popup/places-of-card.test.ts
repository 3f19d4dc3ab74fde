import { expect, test } from 'vitest';
import { cards, places } from '../../../src/catalogue/rules';
import type { CardRules } from '../../../src/contracts/card';
import type { Place } from '../../../src/contracts/place';
import type { Source } from '../../../src/contracts/source';
import { placesOfCard, splitPlaces } from '../../../src/ui/popup/places-of-card';

const source: Source = { publisher: 'Issuer', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'issuer' };
const place = (id: string, takes: readonly string[], refuses: readonly string[] = []): Place => ({
  id,
  name: { ja: id, en: id },
  takes: { say: takes, source: 'own' },
  refuses: refuses.length > 0 ? { say: refuses, source: 'own', hint: true } : null,
  otherWaysToPay: null,
  sources: { own: { ...source, publisher: id } },
});
const all = [place('a', ['x']), place('b', ['x']), place('c', [], ['x']), place('d', [])];
const [anyCard] = cards;
const card: CardRules | undefined = anyCard && {
  ...anyCard,
  id: 'x',
  usableAt: { say: ['a', 'no-such-place'], source: 's' },
  notUsableAt: null,
};

test('what the card says comes first, what places say of it is not lost, each with its own source', () => {
  if (!card) throw new Error('no card');
  const { usable, notUsable } = placesOfCard(card, all, { s: source });
  expect(usable.map(({ places: named, source: from }) => [named.map(({ id }) => id), from?.publisher])).toEqual([
    [['a'], 'Issuer'],
    [['b'], 'b'],
  ]);
  expect(notUsable.map(({ places: named, hint }) => [named.map(({ id }) => id), hint])).toEqual([[['c'], true]]);
});

test('places are split into those known for the card and the rest', () => {
  if (!card) throw new Error('no card');
  const { named, others } = splitPlaces(card, all);
  expect(named.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(others.map(({ id }) => id)).toEqual(['d']);
});

test.each(cards.map((one) => [one.id, one] as const))('no place is lost for %s', (_, one) => {
  const { named, others } = splitPlaces(one, places);
  expect(named.length + others.length).toBe(places.length);
});
