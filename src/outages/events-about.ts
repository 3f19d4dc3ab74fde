import type { CardId } from '../contracts/card-id';
import type { EpochMs } from '../contracts/epoch-ms';
import type { Retailer } from '../contracts/retailer';
import type { SourceReading } from '../contracts/source-reading';
import type { StatusEvent } from '../contracts/status-event';
import type { JudgedEvent } from '../contracts/verdict';
import { eventNow } from './event-now';
import { shopsOfNetworks } from './shops-of-networks';

export interface EventsAboutOptions {
  /** What the copy in the package says now. */
  readonly bundledEvents: readonly StatusEvent[];
  /** The shops of the catalogue, to find those that a network of tills serves. Absent: no shop's network is known. */
  readonly retailers?: readonly Retailer[];
  /** The countries where alone the card is used; `null` where that is not known. Absent: of no card it is. */
  readonly countriesOf?: (card: CardId) => readonly string[] | null;
}

/**
 * Everything that is said about a card, as it stands at a moment, each thing once: what a reading says comes before the copy in the package.
 * An event about certain countries counts unless the card is known to be used in none of them: which country's card somebody holds is not known.
 */
export function eventsAbout(
  card: CardId,
  readings: readonly SourceReading[],
  now: EpochMs,
  { bundledEvents, retailers = [], countriesOf }: EventsAboutOptions,
): readonly JudgedEvent[] {
  const read = readings.flatMap(({ good }) =>
    (good?.events ?? []).map((event) => ({ ...event, updatedAt: event.updatedAt ?? good?.fetchedAt ?? null })),
  );
  const once = new Map([...bundledEvents, ...read].map((event) => [event.key, event]));
  const countries = countriesOf?.(card) ?? null;
  return [...once.values()].flatMap((event) => {
    if (event.cards !== undefined && !event.cards.includes(card)) return [];
    if (countries !== null && event.regions !== undefined && !event.regions.some((region) => countries.includes(region))) return [];
    const current = eventNow(event, now);
    return current === null ? [] : [shopsOfNetworks(current, retailers)];
  });
}
