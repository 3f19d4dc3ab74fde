import type { PurchaseReason } from '../contracts/purchase-advice';
import type { RetailerId } from '../contracts/retailer';
import type { StatusEvent } from '../contracts/status-event';
import type { JudgedEvent, Verdict } from '../contracts/verdict';
import { bearsOnShop } from './bears-on-shop';
import { eventWeight } from './event-weight';
import { eventData, reason } from './reason';

/**
 * «Will the code work when typed?»
 * @param retailer where the card would be bought; `null` when that is not chosen.
 */
export function typingReasons(
  { card, typing, selling, coverage, sources }: Verdict,
  retailer: RetailerId | null,
): readonly PurchaseReason[] {
  const bears = (event: JudgedEvent) => bearsOnShop(event, retailer) !== 'no';
  const current = typing.current.filter(bears);
  // A maintenance explains nothing about the rest, so beside it silence has to count as well.
  const onlySilence = current.every((event) => eventWeight(event) === 'maintenance');
  const official = coverage === 'officialFeed' || coverage === 'weakFeed';
  const feed = sources.filter(({ source }) => source === 'feed');
  // A weak page leaves it to the feed, where there is one (`sourcesThatSpeak`).
  const asked = coverage === 'officialFeed' || feed.length === 0 ? sources.filter((source) => !feed.includes(source)) : feed;
  const silenceCounts = asked.length > 0 && asked.every(({ fresh }) => fresh);
  // Where other shops cannot sell the card, one that can is tempting: so it is said that buying it there does not help.
  const onlySeemsToHelp = selling.current.some(stops) && !selling.current.some(bears) && typing.current.some(stops);
  return [
    ...(retailer !== null && onlySeemsToHelp ? [reason('stop', 'sold-here-but-code-does-not-work', { card, shop: retailer })] : []),
    ...current.map((event) => currentReason(event, card, retailer)),
    ...(onlySilence && !silenceCounts ? [reason('couldNotTell', official ? 'no-fresh-data' : 'no-official-data', { card })] : []),
    ...typing.past.map((event) =>
      reason('nothingKnownAgainst', event.phase === 'vanished' ? 'no-longer-listed' : 'recently-resolved', eventData(event, card)),
    ),
  ];
}

const stops = (event: StatusEvent) => eventWeight(event) === 'stops';

function currentReason(event: JudgedEvent, card: string, retailer: RetailerId | null): PurchaseReason {
  const data = eventData(event, card);
  if (retailer !== null && bearsOnShop(event, retailer) === 'perhaps')
    return reason('couldNotTell', 'shop-may-be-affected', { ...data, shop: retailer });
  switch (eventWeight(event)) {
    case 'maintenance':
      return reason('careful', 'code-maintenance', data);
    case 'recovering':
      return reason('careful', 'recovery-not-confirmed', data);
    case 'unconfirmed':
      return reason('careful', 'code-trouble-unconfirmed', data);
    case 'degraded':
      return reason('careful', 'code-trouble', data);
    case 'stops':
      // That these shops use the network that the source named is our inference, and the words for named shops would state it.
      if (event.perhapsRetailers !== undefined) return reason('careful', 'code-trouble', data);
      if (event.retailers) return reason(retailer === null ? 'careful' : 'stop', 'code-from-some-shops-does-not-work', data);
      if (event.startedAt === null) return reason('stop', 'code-does-not-work-now', data);
      return reason('stop', saidAgainLater(event) ? 'code-still-does-not-work' : 'code-does-not-work', data);
  }
}

/** Whether the source spoke again after the start, so that «not back as of …» says more than «since …». */
export const saidAgainLater = ({ startedAt, updatedAt }: StatusEvent): boolean =>
  startedAt !== null && updatedAt !== null && updatedAt > startedAt;
