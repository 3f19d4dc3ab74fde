import type { CardRules } from '../contracts/card';
import { type EpochMs, parseIso } from '../contracts/epoch-ms';
import type { Place } from '../contracts/place';
import {
  type PurchaseAdvice,
  type PurchaseAnswer,
  type PurchaseQuestion,
  type PurchaseReason,
  purchaseAnswers,
} from '../contracts/purchase-advice';
import type { Retailer, RetailerId } from '../contracts/retailer';
import type { Text } from '../contracts/text';
import type { Verdict } from '../contracts/verdict';
import { placeReasons } from './place-reasons';
import { reason } from './reason';
import { sellingReasons } from './selling-reasons';
import { typingReasons } from './typing-reasons';

/** All that the advice is made of. `retailer` and `place`: `null` when not chosen, or when the catalogue has no such file. */
export interface PurchaseWorld {
  readonly card: CardRules;
  readonly retailer: Retailer | null;
  readonly place: Place | null;
  readonly verdict: Verdict;
  readonly now: EpochMs;
}

/**
 * What is known against buying this card, at this shop, for this place of use. Pure.
 *
 * «Can it be sold?» and «will it work when typed?» stay two questions with reasons of their own; the answer is the worst of all reasons.
 * Without one it is `nothingKnownAgainst`, in a sentence that says that the card itself cannot be tested. That a product of the card has
 * ended, that a failure is over, or that a shop is not known to sell the card, is told and never condemns.
 * @returns the answer and the reasons, worst first, each with a wording id of `purchase/reasons.ts` and what fills it.
 */
export function advisePurchase(question: PurchaseQuestion, world: PurchaseWorld): PurchaseAdvice {
  const { card, retailer, place, verdict, now } = world;
  const selling = [
    ...sellingReasons(verdict, question.retailer),
    ...(question.retailer === null || card.soldAt?.say.includes(question.retailer)
      ? []
      : [reason('nothingKnownAgainst', 'shop-not-known-to-sell', { card: card.id, shop: question.retailer })]),
    ...(retailer?.payment ? [paymentAt(retailer.id, retailer.payment.say)] : []),
  ];
  const typing = [
    ...typingReasons(verdict, question.retailer),
    ...(question.place === null ? [] : reasonsOfPlace(card, place, question.place)),
    ...endedProducts(card, now),
  ];
  const both = [...selling, ...typing];
  const answer = worstOf(both);
  return {
    answer,
    reasons: answer === 'nothingKnownAgainst' ? [nothingKnown(card), ...both] : worstFirst(both),
    selling: { answer: worstOf(selling), reasons: worstFirst(selling) },
    typing: { answer: worstOf(typing), reasons: worstFirst(typing) },
  };
}

const nothingKnown = (card: CardRules) => reason('nothingKnownAgainst', 'nothing-known-against', { card: card.id });

const reasonsOfPlace = (card: CardRules, place: Place | null, id: string): readonly PurchaseReason[] =>
  place === null ? [reason('couldNotTell', 'place-not-known-to-take-card', { card: card.id, place: id })] : placeReasons(card, place);

function endedProducts(card: CardRules, now: EpochMs): readonly PurchaseReason[] {
  const ended = card.ended.filter(({ since }) => (parseIso(since) ?? Number.POSITIVE_INFINITY) <= now);
  if (ended.length === 0) return [];
  return [
    reason('nothingKnownAgainst', 'ended-products', {
      card: card.id,
      'products.ja': ended.map(({ product }) => product.ja),
      'products.en': ended.map(({ product }) => product.en),
      'tellApart.ja': unique(ended.map(({ tellApart }) => tellApart.ja)).join(''),
      'tellApart.en': unique(ended.map(({ tellApart }) => tellApart.en)).join(' '),
    }),
  ];
}

const paymentAt = (shop: RetailerId, payment: Text) =>
  reason('nothingKnownAgainst', 'shop-payment', { shop, 'payment.ja': payment.ja, 'payment.en': payment.en });

const unique = (all: readonly string[]) => [...new Set(all)];
const rank = ({ answer }: PurchaseReason) => purchaseAnswers.indexOf(answer);
const worstFirst = (reasons: readonly PurchaseReason[]) => reasons.toSorted((a, b) => rank(a) - rank(b));
const worstOf = (reasons: readonly PurchaseReason[]): PurchaseAnswer => worstFirst(reasons)[0]?.answer ?? 'nothingKnownAgainst';
