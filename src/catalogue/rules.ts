import type { CardRules } from '../contracts/card';
import type { CardId } from '../contracts/card-id';
import type { Place, PlaceId } from '../contracts/place';
import type { Retailer, RetailerId } from '../contracts/retailer';

/** What the worker and the popup judge with: the `rules` export of each card, and the shops and places whole. */
export const cards: readonly CardRules[] = Object.values(import.meta.glob<CardRules>('../cards/*.ts', { eager: true, import: 'rules' }));
export const retailers: readonly Retailer[] = Object.values(
  import.meta.glob<Retailer>('../retailers/*.ts', { eager: true, import: 'retailer' }),
);
export const places: readonly Place[] = Object.values(import.meta.glob<Place>('../places/*.ts', { eager: true, import: 'place' }));

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]));
const cardsById = byId(cards);
const retailersById = byId(retailers);
const placesById = byId(places);

/** @returns the card, or `null` for an id that no file bears. */
export const cardOf = (id: CardId): CardRules | null => cardsById.get(id) ?? null;
/** @returns the shop, or `null` for an id that no file bears. */
export const retailerOf = (id: RetailerId): Retailer | null => retailersById.get(id) ?? null;
/** @returns the place, or `null` for an id that no file bears. */
export const placeOf = (id: PlaceId): Place | null => placesById.get(id) ?? null;
