import { cardOf } from '../catalogue/rules';
import type { EpochMs } from '../contracts/epoch-ms';
import type { PageFacts } from '../contracts/page-facts';
import { noteAccepted, noteHeldOff } from './tries';

/**
 * Remembers what an answer means for the card's tries.
 * @param before what the same document said before, so that an answer that goes on standing counts once.
 */
export async function noteAnswer(facts: PageFacts, before: PageFacts | null, now: EpochMs): Promise<void> {
  const { card, pageAnswer, pageStatus } = facts;
  if (card === null) return;
  const known = before?.documentId === facts.documentId;
  if (pageStatus.known && pageStatus.value === 429 && !known) await noteHeldOff(card, now);
  if (pageAnswer === null || (known && before.pageAnswer === pageAnswer)) return;
  const message = cardOf(card)?.messages.find(({ id }) => id === pageAnswer);
  if (message?.outcome === 'accepted') await noteAccepted(card, now);
}
