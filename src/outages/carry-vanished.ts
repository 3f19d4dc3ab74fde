import { DAY, type EpochMs, epochMs, HOUR } from '../contracts/epoch-ms';
import type { StatusEvent } from '../contracts/status-event';
import { eventNow } from './event-now';

/** Of Apple's incidents one in eleven leaves the list without ever being declared over. For so long that is told. */
export const VANISHED_IS_NEWS_FOR = 6 * HOUR;

/**
 * What a new answer leaves out, though it went on before: it becomes `vanished`, neither claimed to go on nor declared over, and is kept for
 * six hours. To be called whenever a good answer takes the place of the one before.
 *
 * Only incidents are carried: a maintenance that left the list, and one that was announced and called off, explain nothing. An event that comes
 * back counts as the answer says. One that is listed again under the same id with another start was corrected, and is not told twice.
 * @param previousEvents of the answer before, with what was carried into it.
 * @param newEvents of the new answer.
 * @param now when the new answer was given.
 * @param lastSeen when the answer before was given. Absent: not known. Longer than a day ago, nothing is carried, because nobody looked meanwhile.
 * @returns the new events, and after them the vanished; these bear in `expiresAt` since when they are not claimed any more, and in `updatedAt`
 * when they were last listed, where that is known.
 */
export function carryVanished(
  previousEvents: readonly StatusEvent[],
  newEvents: readonly StatusEvent[],
  now: EpochMs,
  lastSeen?: EpochMs,
): readonly StatusEvent[] {
  const listed = new Set(newEvents.flatMap(({ key }) => [key, withoutStart(key)]));
  const gone = previousEvents.filter(({ key }) => !listed.has(key) && !listed.has(withoutStart(key)));
  const vanished = gone.flatMap((event) => vanishedOf(event, now, lastSeen));
  return vanished.length === 0 ? newEvents : [...newEvents, ...vanished];
}

function vanishedOf(event: StatusEvent, now: EpochMs, lastSeen: EpochMs | undefined): readonly StatusEvent[] {
  if (event.phase === 'vanished') return isNews(event, now) ? [event] : [];
  if (event.kind !== 'incident' || (lastSeen !== undefined && now - lastSeen > DAY)) return [];
  const before = eventNow(event, epochMs(now - 1));
  if (before === null || before.phase === 'resolved') return [];
  if (before.phase === 'vanished') return isNews(before, now) ? [before] : [];
  return [{ ...before, phase: 'vanished', expiresAt: now, updatedAt: event.updatedAt ?? lastSeen ?? null }];
}

const isNews = ({ expiresAt }: StatusEvent, now: EpochMs) => expiresAt !== undefined && now - expiresAt <= VANISHED_IS_NEWS_FOR;

/** Keys of sources end with the start, after the provider's id (`StatusEvent.key`); those of the curated feed have none, and ids of their own. */
function withoutStart(key: string): string {
  const end = key.lastIndexOf(':');
  return key.indexOf(':') < end ? key.slice(0, end) : key;
}
