import type { CardId } from '../../../contracts/card-id';
import type { EpochMs } from '../../../contracts/epoch-ms';
import type { RetailerId } from '../../../contracts/retailer';
import type { JudgedEvent, Verdict } from '../../../contracts/verdict';

/** A past time in which tills did not make cards valid. */
export interface TillIncident {
  readonly key: string;
  readonly from: EpochMs | null;
  /** `null`: nobody declared it over. */
  readonly to: EpochMs | null;
  readonly cards: readonly CardId[];
  /** `null`: the source names none. */
  readonly retailers: readonly RetailerId[] | null;
  readonly perhapsOthers: boolean;
  readonly publisher: string;
}

/** The remembered failures of activation, newest first. What one source reports of the same shops at the same time for several cards is one. */
export function tillIncidents(verdicts: readonly Verdict[]): readonly TillIncident[] {
  const found = new Map<string, TillIncident>();
  for (const { card, selling } of verdicts) {
    for (const event of selling.past.filter(({ actions }) => actions.includes('activate'))) {
      const key = [event.startedAt, event.endedAt, event.publisher, ...(event.retailers ?? ['*'])].join(' ');
      const known = found.get(key);
      found.set(key, known ? { ...known, cards: [...known.cards, card] } : incidentOf(key, event, card));
    }
  }
  return [...found.values()].toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0));
}

const incidentOf = (key: string, event: JudgedEvent, card: CardId): TillIncident => ({
  key,
  from: event.startedAt,
  to: event.phase === 'resolved' ? event.endedAt : null,
  cards: [card],
  retailers: event.retailers ?? null,
  perhapsOthers: event.perhapsRetailers !== undefined,
  publisher: event.publisher,
});
