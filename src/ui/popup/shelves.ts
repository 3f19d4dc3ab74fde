import { type CardGroup, type CardRules, cardGroups } from '../../contracts/card';
import type { Locale, Text } from '../../contracts/text';

export interface Shelf {
  readonly group: CardGroup;
  readonly cards: readonly CardRules[];
}

/** Sorts by name as people of the language expect it. */
export function byName<T extends { readonly name: Text }>(all: readonly T[], locale: Locale): readonly T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return all.toSorted((one, other) => compare(one.name[locale], other.name[locale]));
}

/** Puts cards on their shelves, each sorted by name. A shelf without a card is left out. */
export function shelvesOf(all: readonly CardRules[], locale: Locale): readonly Shelf[] {
  const sorted = byName(all, locale);
  return cardGroups
    .map((group) => ({ group, cards: sorted.filter((card) => card.group === group) }))
    .filter((shelf) => shelf.cards.length > 0);
}
