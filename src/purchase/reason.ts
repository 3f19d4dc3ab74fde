import type { FindingData } from '../contracts/check';
import type { PurchaseAnswer, PurchaseReason } from '../contracts/purchase-advice';
import type { StatusEvent } from '../contracts/status-event';
import type { PurchaseReasonId } from './reasons';

/** One reason; `say` is checked to be one of our wordings. */
export const reason = (answer: PurchaseAnswer, say: PurchaseReasonId, data: FindingData): PurchaseReason => ({ say, answer, data });

/** What the wordings about an event are filled with. `asOf` is the last moment at which the source said so. */
export function eventData({ publisher, startedAt, updatedAt, endedAt, retailers, title, raw }: StatusEvent, card: string): FindingData {
  const asOf = updatedAt ?? startedAt;
  return {
    card,
    publisher,
    shops: retailers ?? [],
    ...(startedAt !== null && { since: startedAt }),
    ...(asOf !== null && { asOf }),
    ...(endedAt !== null && { ended: endedAt }),
    'title.ja': title.ja ?? title.en ?? raw,
    'title.en': title.en ?? title.ja ?? raw,
  };
}
