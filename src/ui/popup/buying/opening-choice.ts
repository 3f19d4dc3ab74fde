import { cardOf, placeOf, retailerOf } from '../../../catalogue/rules';
import type { CardId } from '../../../contracts/card-id';
import type { PurchaseChoice } from '../../../contracts/stored-keys';

/**
 * What is chosen when «before you buy» is opened: what was chosen last, without ids that the catalogue does not know any more.
 * The card of the page at hand comes first; a place of use that was chosen for another card then says nothing.
 */
export function openingChoice(remembered: PurchaseChoice | null, cardOfPage: CardId | null): PurchaseChoice {
  const known: PurchaseChoice = {
    card: cardOf(remembered?.card ?? '')?.id ?? null,
    retailer: retailerOf(remembered?.retailer ?? '')?.id ?? null,
    place: placeOf(remembered?.place ?? '')?.id ?? null,
  };
  return cardOfPage === null || cardOfPage === known.card ? known : { card: cardOfPage, retailer: known.retailer, place: null };
}
