import type { CardId } from '../contracts/card-id';
import type { FindingData } from '../contracts/check';
import type { StatusEvent } from '../contracts/status-event';

/** What the wordings about an event are filled with. `asOf` is the last moment at which the source said so. */
export function eventData({ publisher, startedAt, updatedAt, endedAt, retailers }: StatusEvent, card: CardId): FindingData {
  const asOf = updatedAt ?? startedAt;
  return {
    card,
    publisher,
    shops: retailers ?? [],
    ...(startedAt !== null && { since: startedAt }),
    ...(asOf !== null && { asOf }),
    ...(endedAt !== null && { ended: endedAt }),
  };
}
