import type { StatusEvent } from '../contracts/status-event';
import type { VerdictLevel } from '../contracts/verdict';

/**
 * How much an event that holds now weighs.
 *
 * A recovery that is announced and not confirmed, and a report that nobody confirmed, call for care and not for a stop. Notices and endings
 * weigh nothing: what ended is a product of a card, never the card.
 */
export function eventLevel(event: StatusEvent): VerdictLevel {
  if (event.kind === 'notice' || event.kind === 'discontinuation') return 'nothingReported';
  if (event.level === 'maintenance') return 'maintenance';
  if (event.phase === 'monitoring' || event.certainty === 'unconfirmed') return 'degraded';
  return event.level;
}
