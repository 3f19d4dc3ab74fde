import type { CardId } from '../contracts/card-id';
import type { EpochMs } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { SourceReading } from '../contracts/source-reading';
import type { StatusEvent } from '../contracts/status-event';
import type { Verdict } from '../contracts/verdict';
import { answerOf } from './answer-of';
import { coverageOf } from './coverage-of';
import { type EventsAboutOptions, eventsAbout } from './events-about';
import { pastEvents } from './past-events';
import { sourceStateOf } from './source-state-of';
import { sourcesThatSpeak, whoHasToBeSilent } from './sources-that-speak';

export interface VerdictOptions extends EventsAboutOptions {
  readonly services: readonly Service[];
  /** Whether this build knows an address of the curated feed. */
  readonly feedConfigured: boolean;
}

/**
 * Who is affected right now: both questions for one card, from what is kept of the sources.
 *
 * «Nothing reported» is said only on the strength of a source whose silence counts: for typing the services that cover the card, or, where
 * there are none but weak ones, the curated feed; for selling always the feed, since no issuer's page speaks about tills. Events count from any reading,
 * however old, until they end or lapse.
 *
 * The level of selling is that of a person who has not chosen a shop: an outage that names shops, or a network of tills, counts as
 * `partialOutage` at most, since elsewhere the card is sold. What it means at one shop is for `purchase/` to say, from the shops that the
 * events name. In the same way an event about typing that names shops (cards bought there do not work) counts as `degraded` at most.
 * @param readings one for each source, in any order; a source without one was never asked.
 */
export function verdictOf(card: CardId, readings: readonly SourceReading[], now: EpochMs, options: VerdictOptions): Verdict {
  const speakers = sourcesThatSpeak(card, 'redeem', options);
  const stateOf = (service: Service | null) =>
    sourceStateOf(service?.id ?? 'feed', service, service ? 'redeem' : 'activate', readings, now);
  const typingSources = speakers.filter((speaker) => speaker !== null).map(stateOf);
  const feed = options.feedConfigured ? [stateOf(null)] : [];
  const feedIsFresh = feed.some(({ fresh }) => fresh);
  const events = eventsAbout(card, readings, now, options);
  const aboutTyping = events.filter(isAboutTyping);
  // A status page's «purchase» is the checkout of the issuer's own store: that it fails keeps no shop from selling the card.
  const ofPages = new Set(options.services.map(({ id }) => id));
  const aboutSelling = events.filter(
    ({ actions, source }) => actions.includes('activate') || (actions.includes('purchase') && !ofPages.has(source)),
  );
  const silenceOnTyping = speakers.length > 0 && whoHasToBeSilent(speakers).every((speaker) => stateOf(speaker).fresh);
  return {
    card,
    coverage: coverageOf(speakers),
    sources: [...typingSources, ...feed],
    typing: { ...answerOf(aboutTyping, 'degraded', silenceOnTyping), past: pastEvents(aboutTyping, now, false) },
    selling: { ...answerOf(aboutSelling, 'partialOutage', feedIsFresh), past: pastEvents(aboutSelling, now, true) },
  };
}

const isAboutTyping = ({ actions }: StatusEvent) => actions.includes('redeem');
