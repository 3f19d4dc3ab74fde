import type { BackWatch } from '../../../contracts/back-watch';
import type { EpochMs } from '../../../contracts/epoch-ms';
import type { Verdict } from '../../../contracts/verdict';

/**
 * What is watched when a person wants to be told that a card is back: the events about typing, or, where only tills fail, those about selling. Not
 * both, since the end of one would wait for the other.
 * @returns `null` where nothing goes on, or where there is no source that could ever tell of the end.
 */
export function watchFor({ typing, selling, sources }: Verdict, now: EpochMs): BackWatch | null {
  const events = typing.current.length > 0 ? typing.current : selling.current;
  if (events.length === 0 || sources.length === 0) return null;
  return { askedAt: now, events: Object.fromEntries(events.map(({ key }) => [key, 'waiting' as const])) };
}
