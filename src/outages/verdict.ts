import type { CardId } from '../contracts/card-id';
import { DAY, type EpochMs } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { SourceReading } from '../contracts/source-reading';
import type { StatusEvent } from '../contracts/status-event';
import { type Answer, type Coverage, type SourceState, type Verdict, type VerdictLevel, verdictLevels } from '../contracts/verdict';
import { eventLevel } from './event-level';
import { eventNow } from './event-now';

export interface VerdictOptions {
  readonly services: readonly Service[];
  /** What the copy in the package says now: events, never silence. */
  readonly bundledEvents: readonly StatusEvent[];
  /** Whether this build knows an address of the curated feed. */
  readonly feedConfigured: boolean;
}

/** Issuers' pages are late: a quarter of Apple's incidents is listed only after its end, so what ended today may explain what just failed. */
const RESOLVED_IS_NEWS_FOR = DAY;

/** A card bought on the night of a till failure may be typed at Christmas, or months later. */
const TILLS_ARE_REMEMBERED_FOR = 180 * DAY;

/**
 * Who is affected right now: both questions for one card, from what is kept of the sources.
 *
 * «Nothing reported» is said only on the strength of a source whose silence counts: for typing the services that cover the card, or, where
 * there are none, the curated feed; for selling always the feed, since no issuer's page speaks about tills. Events count from any reading,
 * however old, until they end or lapse.
 *
 * The level of selling is that of a person who has not chosen a shop: an outage that names shops counts as `partialOutage` at most, since
 * elsewhere the card is sold. What it means at one shop is for `purchase/` to say, from the shops that the events name. In the same way an
 * event about typing that names shops (cards bought there do not work) counts as `degraded` at most.
 * @param readings one for each source, in any order; a source without one was never asked.
 */
export function verdictOf(card: CardId, readings: readonly SourceReading[], now: EpochMs, options: VerdictOptions): Verdict {
  const { services, bundledEvents, feedConfigured } = options;
  const covering = services.filter(({ cards }) => cards.includes(card));
  const states = new Map(
    [...covering.map(({ id }) => id), ...(feedConfigured ? ['feed'] : [])].map((source) => [source, stateOf(source, readings, now)]),
  );
  const fresh = (source: string) => states.get(source)?.fresh === true;
  const events = eventsAbout(card, readings, bundledEvents, now);
  return {
    card,
    coverage: coverageOf(covering, feedConfigured),
    sources: [...states.values()],
    typing: {
      ...answerOf(events.filter(isAboutTyping), 'degraded', covering.length > 0 ? covering.every(({ id }) => fresh(id)) : fresh('feed')),
      past: newestFirst(events.filter((event) => isAboutTyping(event) && isRecentlyResolved(event, now))),
    },
    selling: {
      ...answerOf(events.filter(isAboutSelling), 'partialOutage', fresh('feed')),
      past: newestFirst(events.filter((event) => isAboutSelling(event) && isRememberedTillFailure(event, now))),
    },
  };
}

function coverageOf(covering: readonly Service[], feedConfigured: boolean): Coverage {
  if (covering.some(({ coverage }) => coverage === 'officialFeed')) return 'officialFeed';
  if (covering.length > 0) return 'weakFeed';
  return feedConfigured ? 'curatedOnly' : 'none';
}

function stateOf(source: string, readings: readonly SourceReading[], now: EpochMs): SourceState {
  const reading = readings.find((one) => one.source === source);
  const good = reading?.good ?? null;
  return {
    source,
    fetchedAt: good?.fetchedAt ?? null,
    // An answer from the future means that the clock was moved, so nobody knows how old it is.
    fresh: good !== null && good.knownComponents.length > 0 && good.fetchedAt <= now && now < good.validUntil,
    error: reading?.lastTry?.error ?? null,
  };
}

/** Everything that is said about the card, each thing once: what a reading says comes before the copy in the package. */
function eventsAbout(
  card: CardId,
  readings: readonly SourceReading[],
  bundled: readonly StatusEvent[],
  now: EpochMs,
): readonly StatusEvent[] {
  const read = readings.flatMap(({ good }) =>
    (good?.events ?? []).map((event) => ({ ...event, updatedAt: event.updatedAt ?? good?.fetchedAt ?? null })),
  );
  const once = new Map([...bundled, ...read].map((event) => [event.key, event]));
  return [...once.values()].flatMap((event) => {
    const current = event.cards === undefined || event.cards.includes(card) ? eventNow(event, now) : null;
    return current ?? [];
  });
}

const isAboutTyping = ({ actions }: StatusEvent) => actions.includes('redeem');
const isAboutSelling = ({ actions }: StatusEvent) => actions.includes('activate') || actions.includes('purchase');

const isOver = ({ phase }: StatusEvent) => phase === 'resolved' || phase === 'vanished';
const rank = (level: VerdictLevel) => verdictLevels.indexOf(level);
const worse = (a: VerdictLevel, b: VerdictLevel) => (rank(a) <= rank(b) ? a : b);
const milder = (a: VerdictLevel, b: VerdictLevel) => (rank(a) <= rank(b) ? b : a);

function answerOf(events: readonly StatusEvent[], worstIfShopsAreNamed: VerdictLevel, silenceCounts: boolean): Omit<Answer, 'past'> {
  const levelOf = (event: StatusEvent) => (event.retailers ? milder(eventLevel(event), worstIfShopsAreNamed) : eventLevel(event));
  const current = events
    .filter((event) => !isOver(event) && eventLevel(event) !== 'nothingReported')
    .sort((a, b) => rank(levelOf(a)) - rank(levelOf(b)) || (b.startedAt ?? 0) - (a.startedAt ?? 0));
  return { current, level: current.map(levelOf).reduce(worse, silenceCounts ? 'nothingReported' : 'unknown') };
}

function isRecentlyResolved({ kind, phase, endedAt }: StatusEvent, now: EpochMs): boolean {
  return kind === 'incident' && phase === 'resolved' && endedAt !== null && endedAt <= now && now - endedAt <= RESOLVED_IS_NEWS_FOR;
}

function isRememberedTillFailure(event: StatusEvent, now: EpochMs): boolean {
  const end = event.endedAt ?? event.updatedAt;
  if (event.kind !== 'incident' || !isOver(event) || end === null) return false;
  // Only a card that a till failed to make valid is still a bad card afterwards; what could not be bought was not bought.
  return now - end <= (event.actions.includes('activate') ? TILLS_ARE_REMEMBERED_FOR : RESOLVED_IS_NEWS_FOR);
}

const newestFirst = (events: readonly StatusEvent[]) =>
  events.toSorted((a, b) => (b.endedAt ?? b.updatedAt ?? 0) - (a.endedAt ?? a.updatedAt ?? 0));
