import type { PurchaseReason } from '../contracts/purchase-advice';
import type { RetailerId } from '../contracts/retailer';
import type { StatusEvent } from '../contracts/status-event';
import type { Verdict } from '../contracts/verdict';
import { eventWeight } from './event-weight';
import { eventData, reason } from './reason';
import { saidAgainLater } from './typing-reasons';

/**
 * «Can it be sold?», at one shop, or at shops in general while none is chosen.
 * Only the curated feed speaks about tills, so without a fresh one what it does not name could not be told.
 */
export function sellingReasons({ card, selling, sources }: Verdict, retailer: RetailerId | null): readonly PurchaseReason[] {
  const bearsOnShop = ({ retailers }: StatusEvent) => retailers === undefined || retailer === null || retailers.includes(retailer);
  const current = selling.current.filter(bearsOnShop);
  const onlySilence = current.every((event) => eventWeight(event) === 'maintenance');
  const silenceCounts = sources.some(({ source, fresh }) => source === 'feed' && fresh);
  return [
    ...current.map((event) => currentReason(event, card, retailer)),
    ...(onlySilence && !silenceCounts ? [reason('couldNotTell', 'no-till-data', { card })] : []),
    ...selling.past.filter(bearsOnShop).map((event) => pastReason(event, card)),
  ];
}

function currentReason(event: StatusEvent, card: string, retailer: RetailerId | null): PurchaseReason {
  const data = eventData(event, card);
  switch (eventWeight(event)) {
    case 'maintenance':
    case 'degraded':
      return reason('careful', 'till-trouble', data);
    case 'recovering':
      return reason('careful', 'till-recovery-not-confirmed', data);
    case 'unconfirmed':
      return reason('careful', 'till-trouble-unconfirmed', data);
    case 'stops':
      if (retailer === null && event.retailers) return reason('careful', 'not-sold-at-some-shops', data);
      if (retailer === null || event.startedAt === null) return reason('stop', 'not-sold-anywhere', data);
      return reason('stop', saidAgainLater(event) ? 'still-not-sold-here' : 'not-sold-here', { ...data, shop: retailer });
  }
}

function pastReason(event: StatusEvent, card: string): PurchaseReason {
  const data = eventData(event, card);
  if (!event.retailers) return reason('nothingKnownAgainst', 'past-till-failure-everywhere', data);
  return reason('nothingKnownAgainst', event.endedAt === null ? 'past-till-failure-end-unknown' : 'past-till-failure', data);
}
