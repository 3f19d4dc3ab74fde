import type { StatusEvent } from '../../contracts/status-event';
import { verdictLevels } from '../../contracts/verdict';

/** What is listed twice under one id and start is one event: what goes on comes before what is over, then the worse level counts. */
export function oneForEachKey(events: readonly StatusEvent[]): readonly StatusEvent[] {
  const byKey = new Map<string, StatusEvent>();
  for (const event of events) {
    const before = byKey.get(event.key);
    if (before === undefined) byKey.set(event.key, event);
    else
      byKey.set(event.key, {
        ...(badness(event) < badness(before) ? event : before),
        actions: [...new Set([...before.actions, ...event.actions])],
      });
  }
  return [...byKey.values()];
}

/** Less is worse. */
const badness = ({ phase, level }: StatusEvent) => phases.indexOf(phase) * verdictLevels.length + verdictLevels.indexOf(level);
const phases: readonly StatusEvent['phase'][] = ['ongoing', 'monitoring', 'scheduled', 'resolved', 'vanished'];
