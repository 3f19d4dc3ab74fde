import type { PurchaseQuestion } from '../contracts/purchase-advice';
import type { RetailerId } from '../contracts/retailer';
import { advisePurchase, type PurchaseWorld } from './advise-purchase';

/**
 * «Where both still hold»: other shops that are known to sell the card and that nothing current speaks against, asked only when the chosen
 * shop is stopped. Silence about a shop counts only with fresh data, and where codes work nowhere no shop helps; so each is asked both questions.
 * A hint at best: nobody asked the shops.
 * @returns their ids, in the order of the card's file; empty where the chosen shop is not stopped or none is known.
 */
export function shopsToTry(question: PurchaseQuestion, world: PurchaseWorld): readonly RetailerId[] {
  const { card, retailer } = world;
  if (question.retailer === null) return [];
  const here = advisePurchase(question, world);
  if (here.selling.answer !== 'stop' && here.typing.answer !== 'stop') return [];
  // A place that refuses the card refuses it whatever the shop; one of which nothing is known is the same at each, so it is left out.
  if (here.typing.reasons.some(({ say }) => say.startsWith('place-refuses-card'))) return [];
  return (card.soldAt?.say ?? []).filter((shop) => {
    if (shop === question.retailer || shop === retailer?.id) return false;
    const there = advisePurchase({ ...question, retailer: shop, place: null }, { ...world, retailer: null, place: null });
    return there.answer === 'nothingKnownAgainst';
  });
}
