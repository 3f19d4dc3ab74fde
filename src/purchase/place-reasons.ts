import type { CardRules } from '../contracts/card';
import type { Place } from '../contracts/place';
import type { PurchaseReason } from '../contracts/purchase-advice';
import { reason } from './reason';

/** «Is it the right card for where I want to use it?» A list of what a place takes need not be whole, so only a refusal is a no. */
export function placeReasons(card: CardRules, place: Place): readonly PurchaseReason[] {
  const refusals = [
    place.refuses?.say.includes(card.id) ? place.refuses : null,
    card.notUsableAt?.say.includes(place.id) ? card.notUsableAt : null,
  ].filter((claim) => claim !== null);
  const data = { card: card.id, place: place.id, cards: place.takes.say.filter((id) => id !== card.id) };
  if (refusals.some(({ hint }) => !hint)) {
    return [reason('stop', data.cards.length === 0 ? 'place-refuses-card-knows-no-other' : 'place-refuses-card', data)];
  }
  if (refusals.length > 0) return [reason('careful', 'place-may-refuse-card', data)];
  const taken = [
    place.takes.say.includes(card.id) ? place.takes : null,
    card.usableAt?.say.includes(place.id) ? card.usableAt : null,
  ].filter((claim) => claim !== null);
  if (taken.length === 0) return [reason('couldNotTell', 'place-not-known-to-take-card', data)];
  return taken.every(({ hint }) => hint) ? [reason('nothingKnownAgainst', 'place-said-to-take-card', data)] : [];
}
