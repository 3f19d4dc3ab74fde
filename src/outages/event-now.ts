import type { EpochMs } from '../contracts/epoch-ms';
import type { StatusEvent } from '../contracts/status-event';

/**
 * The event as it stands at a moment. Readings are kept for a while, and meanwhile plans begin, plans end and claims lapse.
 * @returns `null` for what has not begun, and for a maintenance whose planned end has passed.
 */
export function eventNow(event: StatusEvent, now: EpochMs): StatusEvent | null {
  if (event.phase === 'resolved' || event.phase === 'vanished') return event;
  if (event.expiresAt !== undefined && event.expiresAt <= now) return { ...event, phase: 'vanished' };
  if (event.phase === 'scheduled' && event.startedAt === null) return null;
  const isPlan = event.phase === 'scheduled' || event.kind === 'maintenance';
  // An incident that is said to go on does so even if its start lies ahead: more likely this computer's clock is wrong than the issuer's word.
  if (isPlan && event.startedAt !== null && event.startedAt > now) return null;
  if (isPlan && event.endIsPlanned && event.endedAt !== null && event.endedAt <= now) return null;
  return event.phase === 'scheduled' ? { ...event, phase: 'ongoing' } : event;
}
