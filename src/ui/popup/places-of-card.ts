import type { CardRules } from '../../contracts/card';
import type { Place } from '../../contracts/place';
import type { Source, Sources } from '../../contracts/source';

/** Places that one statement names. */
export interface NamedPlaces {
  readonly places: readonly Place[];
  readonly hint: boolean;
  /** `null` while the card's sources are not loaded. */
  readonly source: Source | null;
}

export interface PlacesOfCard {
  readonly usable: readonly NamedPlaces[];
  readonly notUsable: readonly NamedPlaces[];
}

/**
 * Where a card can be used and where not: what the card's own file says, and what places say of the card.
 * @param sources the card's; a place brings its own.
 */
export function placesOfCard(card: CardRules, all: readonly Place[], sources: Sources | null): PlacesOfCard {
  const named = (own: CardRules['usableAt'], says: (place: Place) => Place['refuses']): readonly NamedPlaces[] => {
    const ids = own?.say ?? [];
    const ownPlaces = ids.flatMap((id) => all.find((place) => place.id === id) ?? []);
    const others = all.flatMap((place) => {
      const claim = says(place);
      if (claim === null || !claim.say.includes(card.id) || ids.includes(place.id)) return [];
      return [{ places: [place], hint: claim.hint ?? false, source: place.sources[claim.source] ?? null }];
    });
    const first =
      own === null || ownPlaces.length === 0 ? [] : [{ places: ownPlaces, hint: own.hint ?? false, source: sources?.[own.source] ?? null }];
    return [...first, ...others];
  };
  return { usable: named(card.usableAt, (place) => place.takes), notUsable: named(card.notUsableAt, (place) => place.refuses) };
}

/** Splits places into those of which something is known for the card and the rest, in the order given. */
export function splitPlaces(
  card: CardRules,
  all: readonly Place[],
): { readonly named: readonly Place[]; readonly others: readonly Place[] } {
  const { usable, notUsable } = placesOfCard(card, all, null);
  const known = new Set([...usable, ...notUsable].flatMap(({ places }) => places));
  return { named: all.filter((place) => known.has(place)), others: all.filter((place) => !known.has(place)) };
}
