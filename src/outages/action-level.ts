import type { CardId } from '../contracts/card-id';
import type { EpochMs } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { SourceReading } from '../contracts/source-reading';
import type { Action } from '../contracts/status-event';
import type { Answer, Coverage, SourceState } from '../contracts/verdict';
import { answerOf } from './answer-of';
import { coverageOf } from './coverage-of';
import { eventsAbout } from './events-about';
import { pastEvents } from './past-events';
import { sourceStateOf } from './source-state-of';
import { sourcesThatSpeak, whoHasToBeSilent } from './sources-that-speak';
import type { VerdictOptions } from './verdict';

/** What is known about one action with one card, and on whose word. */
export interface ActionAnswer extends Answer {
  readonly coverage: Coverage;
  /** The sources whose silence would count, whether it does now or not. */
  readonly sources: readonly SourceState[];
}

/**
 * What is known about one action with a card: making it valid at a till, typing it, buying it, looking at its balance, signing in.
 *
 * An event concerns exactly the actions that it names. Trouble with signing in does not count for typing by itself: who is signed in already may
 * well redeem. Where a code cannot be typed without the account that is in trouble, the component names `redeem` beside `login` (Apple Account
 * does), so that each service's file decides this with its facts, and not a rule for all.
 * @param readings one for each source, in any order; a source without one was never asked.
 */
export function actionLevel(
  card: CardId,
  action: Action,
  readings: readonly SourceReading[],
  now: EpochMs,
  options: VerdictOptions,
): ActionAnswer {
  const speakers = sourcesThatSpeak(card, action, options);
  const stateOf = (service: Service | null) => sourceStateOf(service?.id ?? 'feed', service, action, readings, now);
  const sources = speakers.map(stateOf);
  const silenceCounts = speakers.length > 0 && whoHasToBeSilent(speakers).every((speaker) => stateOf(speaker).fresh);
  const events = eventsAbout(card, readings, now, options).filter(({ actions }) => actions.includes(action));
  const isAboutTills = action === 'activate' || action === 'purchase';
  return {
    ...answerOf(events, isAboutTills ? 'partialOutage' : 'degraded', silenceCounts),
    past: pastEvents(events, now, isAboutTills),
    coverage: coverageOf(speakers),
    sources,
  };
}
