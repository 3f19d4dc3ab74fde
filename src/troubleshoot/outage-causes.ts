import type { StatusEvent } from '../contracts/status-event';
import { eventData } from './event-data';
import type { EvidenceId } from './evidence';
import type { LikelyCause } from './likely-cause';
import type { NotWorkingCase } from './not-working-case';

export interface RankedCauses {
  /** What is known to hold for this card, shop and day. */
  readonly sure: readonly LikelyCause[];
  /** What holds only under a condition, or what nobody confirmed. */
  readonly possible: readonly LikelyCause[];
}

/** Outages that hold now: they stop every code of the card, or of cards that were bought at the named shops. */
export function outageCauses({ card, retailer, verdict: { typing } }: NotWorkingCase): RankedCauses {
  const bears = ({ retailers }: StatusEvent) => retailers === undefined || retailer === null || retailers.includes(retailer);
  const isConditional = ({ retailers }: StatusEvent) => retailers !== undefined && retailer === null;
  const events = typing.current.filter(bears);
  const isSure = (event: StatusEvent) => event.phase === 'ongoing' && event.certainty !== 'unconfirmed' && !isConditional(event);
  const cause = (event: StatusEvent): LikelyCause => ({
    cause: 'outage',
    certainty: isSure(event) && event.level !== 'degraded' ? 'statement' : 'hint',
    evidence: evidenceOf(event, isConditional(event)),
    data: eventData(event, card.id),
    fixes: ['wait-for-recovery', 'contact-issuer'],
  });
  return { sure: events.filter(isSure).map(cause), possible: events.filter((event) => !isSure(event)).map(cause) };
}

function evidenceOf({ level, phase, certainty, startedAt }: StatusEvent, isConditional: boolean): EvidenceId {
  if (certainty === 'unconfirmed') return 'outage-not-confirmed';
  if (phase === 'monitoring') return 'recovery-not-confirmed';
  if (isConditional) return 'outage-if-bought-there';
  if (level === 'maintenance') return 'maintenance-now';
  if (level === 'degraded') return 'trouble-now';
  return startedAt === null ? 'outage-now' : 'outage-since';
}
