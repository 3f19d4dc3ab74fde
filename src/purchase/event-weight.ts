import type { StatusEvent } from '../contracts/status-event';

/** How a current event bears on buying. Everything but `stops` calls for care. */
export type EventWeight = 'stops' | 'degraded' | 'recovering' | 'unconfirmed' | 'maintenance';

/** A recovery that is announced and not confirmed, and a report that nobody confirmed, do not stop a person; they are worded for what they are. */
export function eventWeight({ level, phase, certainty }: StatusEvent): EventWeight {
  if (level === 'maintenance') return 'maintenance';
  if (phase === 'monitoring') return 'recovering';
  if (certainty === 'unconfirmed') return 'unconfirmed';
  return level === 'degraded' ? 'degraded' : 'stops';
}
