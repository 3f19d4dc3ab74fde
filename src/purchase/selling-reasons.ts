import type { PurchaseReason } from '../contracts/purchase-advice';
import type { RetailerId } from '../contracts/retailer';
import type { JudgedEvent, Verdict } from '../contracts/verdict';
import { bearsOnShop } from './bears-on-shop';
import { eventWeight } from './event-weight';
import { eventData, reason } from './reason';
import { saidAgainLater } from './typing-reasons';

/**
 * «Can it be sold?», at one shop, or at shops in general while none is chosen.
 * Only the curated feed speaks about tills, so without a fresh one what it does not name could not be told.
 */
export function sellingReasons({ card, selling, sources }: Verdict, retailer: RetailerId | null): readonly PurchaseReason[] {
  const bears = (event: JudgedEvent) => bearsOnShop(event, retailer) !== 'no';
  const current = selling.current.filter(bears);
  const onlySilence = current.every((event) => eventWeight(event) === 'maintenance');
  const silenceCounts = sources.some(({ source, fresh }) => source === 'feed' && fresh);
  return [
    ...current.map((event) => currentReason(event, card, retailer)),
    ...(onlySilence && !silenceCounts ? [reason('couldNotTell', 'no-till-data', { card })] : []),
    ...selling.past.filter(bears).map((event) => pastReason(event, card)),
  ];
}

function currentReason(event: JudgedEvent, card: string, retailer: RetailerId | null): PurchaseReason {
  const data = eventData(event, card);
  if (retailer !== null && bearsOnShop(event, retailer) === 'perhaps')
    return reason('couldNotTell', 'shop-may-be-affected', { ...data, shop: retailer });
  switch (eventWeight(event)) {
    case 'maintenance':
    case 'degraded':
      return reason('careful', 'till-trouble', data);
    case 'recovering':
      return reason('careful', 'till-recovery-not-confirmed', data);
    case 'unconfirmed':
      return reason('careful', 'till-trouble-unconfirmed', data);
    case 'stops':
      // The source named a network; that these shops use it is our inference, and worded as one.
      if (event.perhapsRetailers !== undefined) {
        if (retailer !== null) return reason('stop', 'probably-not-sold-here', { ...data, shop: retailer });
        return reason('careful', event.retailers?.length ? 'probably-not-sold-at-some-shops' : 'till-trouble', data);
      }
      if (retailer === null && event.retailers) return reason('careful', 'not-sold-at-some-shops', data);
      if (retailer === null || event.startedAt === null) return reason('stop', 'not-sold-anywhere', data);
      return reason('stop', saidAgainLater(event) ? 'still-not-sold-here' : 'not-sold-here', { ...data, shop: retailer });
  }
}

function pastReason(event: JudgedEvent, card: string): PurchaseReason {
  const data = eventData(event, card);
  if (!event.retailers || event.perhapsRetailers !== undefined) return reason('nothingKnownAgainst', 'past-till-failure-everywhere', data);
  return reason('nothingKnownAgainst', event.endedAt === null ? 'past-till-failure-end-unknown' : 'past-till-failure', data);
}
