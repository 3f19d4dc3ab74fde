import type { StatusEvent } from '../contracts/status-event';
import { type Answer, type JudgedEvent, type VerdictLevel, verdictLevels } from '../contracts/verdict';
import { eventLevel } from './event-level';

/**
 * What the events that concern a question make of it.
 * @param worstIfShopsAreNamed what an event that names shops counts as at most, since elsewhere it is otherwise.
 * @param silenceCounts whether «nothing reported» may be said where nothing is.
 * @returns the level, worst of all, and the events that hold now, worst first and then the newest first.
 */
export function answerOf(events: readonly JudgedEvent[], worstIfShopsAreNamed: VerdictLevel, silenceCounts: boolean): Omit<Answer, 'past'> {
  const levelOf = (event: StatusEvent) => (event.retailers ? milder(eventLevel(event), worstIfShopsAreNamed) : eventLevel(event));
  const current = events
    .filter((event) => !isOver(event) && eventLevel(event) !== 'nothingReported')
    .sort((a, b) => rank(levelOf(a)) - rank(levelOf(b)) || (b.startedAt ?? 0) - (a.startedAt ?? 0));
  return { current, level: current.map(levelOf).reduce(worse, silenceCounts ? 'nothingReported' : 'unknown') };
}

const isOver = ({ phase }: StatusEvent) => phase === 'resolved' || phase === 'vanished';
const rank = (level: VerdictLevel) => verdictLevels.indexOf(level);
const worse = (a: VerdictLevel, b: VerdictLevel) => (rank(a) <= rank(b) ? a : b);
const milder = (a: VerdictLevel, b: VerdictLevel) => (rank(a) <= rank(b) ? b : a);
