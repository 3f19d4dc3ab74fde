import { type EpochMs, MINUTE, SECOND } from '../contracts/epoch-ms';
import type { StoredFeed } from '../contracts/feed';
import type { Service } from '../contracts/service';
import type { GoodReading, SourceReading } from '../contracts/source-reading';
import { type Asked, askService } from './ask-service';
import { type Failure, restAfter } from './back-off';
import type { TakenFeed } from './feed/take-feed';
import type { Fetch } from './fetch-text';
import { nextAsk, type RefreshReason } from './next-ask';
import type { Pace } from './pace';
import { readingsFromFeed } from './readings-from-feed';
import { shareAnswers } from './share-answers';

/** The services wait so long for the feed, which may spare them the question; then they are asked beside it. */
const FEED_GOES_AHEAD_FOR = 8 * SECOND;
/** What the feed carries must hold until the next round, or the service is asked itself meanwhile. */
const HOLDS_UNTIL_NEXT_ROUND = 30 * MINUTE;

type HeardTime = (serverTime: EpochMs) => void;

export interface FeedToTake {
  /** Asks for the feed. Never throws. */
  readonly take: (heardTime: HeardTime) => Promise<TakenFeed>;
  /** The document as it was last taken. */
  readonly stored: StoredFeed | null;
}

export interface RefreshOptions {
  readonly now: EpochMs;
  readonly because: RefreshReason;
  readonly fetch: Fetch;
  /** `null`: this build has no address of a feed. */
  readonly feed: FeedToTake | null;
  readonly services: readonly Service[];
  /** What is kept of each source. */
  readonly readings: readonly SourceReading[];
  readonly pace: Pace;
  /** The version of the extension. */
  readonly version: string;
  /** The device's own clock, to be held against the dates of the answers. */
  readonly deviceNow: () => EpochMs;
  readonly random: () => number;
  /** Stores these in place of what was kept, all of them or none, as soon as they are known: the worker may be stopped at any moment. */
  readonly keep: (readings: readonly SourceReading[]) => Promise<void>;
  readonly keepFeed: (feed: StoredFeed) => Promise<void>;
}

/**
 * Asks every source that is due, each alone: the feed first, then those services whose state it does not carry. That a source is asked is noted
 * before, so that a worker that is stopped meanwhile does not ask it again at once. A failure keeps the last good answer and says why.
 * @returns what is kept of each source afterwards, and which of them were asked. Rejects only where nothing can be stored.
 */
export async function refreshSources(options: RefreshOptions): Promise<{
  readonly readings: readonly SourceReading[];
  readonly asked: readonly string[];
}> {
  const { now, feed, services, pace, because } = options;
  const kept = new Map(options.readings.map((reading) => [reading.source, reading]));
  const asked: string[] = [];
  let document = feed?.stored?.document ?? null;

  const keep = async (readings: readonly SourceReading[]) => {
    for (const reading of readings) kept.set(reading.source, reading);
    await options.keep(readings);
  };
  const noteThatAsked = async (sources: readonly string[]) => {
    asked.push(...sources);
    await keep(sources.map((source) => askedAt(kept.get(source) ?? { source, good: null, lastTry: null }, now)));
  };
  const due = (candidates: readonly string[]) =>
    nextAsk(candidates, [...kept.values()], { now, because, pace }).filter((source) => !asked.includes(source));
  const holds = (source: string) => {
    const good = kept.get(source)?.good;
    return good != null && good.fetchedAt <= now && good.validUntil - HOLDS_UNTIL_NEXT_ROUND > now;
  };
  const carriedByFeed = ({ id }: Service) => document?.readings?.some(({ source }) => source === id) === true && holds('feed') && holds(id);
  const candidates = () => [...(feed ? ['feed'] : []), ...services.filter((service) => !carriedByFeed(service)).map(({ id }) => id)];

  const takeFeed = async (toTake: FeedToTake) => {
    const before = options.readings.find(({ source }) => source === 'feed') ?? null;
    const { heardTime, compared } = comparing(options.deviceNow);
    const taken = await toTake.take(heardTime);
    if (!taken.ok) return keep([failed('feed', withoutGone(before), taken, compared(), options)]);
    // Before the readings: the other way round, a worker stopped between would hold readings of a document that nobody can name.
    if (taken.changed) await options.keepFeed(taken.feed);
    document = taken.feed.document;
    await keep(readingsFromFeed(taken, [...kept.values()], services, now).map((one) => withComparison(one, compared())));
  };
  const askText = shareAnswers(new Set(repeated(services.map(({ endpoint }) => endpoint))));
  const askOne = async (service: Service) => {
    const before = options.readings.find(({ source }) => source === service.id) ?? null;
    const { heardTime, compared } = comparing(options.deviceNow);
    // An adapter that stumbles over an answer nobody foresaw must not silence the other sources.
    const { fetch, version } = options;
    const answer = await askService(service, { fetch, askText, now, kept: before?.good ?? null, version, heardTime }).catch(
      (): Asked => ({ ok: false, error: 'parse' }),
    );
    // A slow feed may have brought the source's state meanwhile, which a failure must not take away.
    const newest = { source: service.id, good: kept.get(service.id)?.good ?? null, lastTry: before?.lastTry ?? null };
    await keep([answer.ok ? good(service.id, answer.good, compared(), now) : failed(service.id, newest, answer, compared(), options)]);
  };

  let feedTaken: Promise<void> = Promise.resolve();
  if (feed && due(candidates()).includes('feed')) {
    await noteThatAsked(['feed']);
    feedTaken = takeFeed(feed);
    await orAfter(feedTaken, FEED_GOES_AHEAD_FOR);
  }
  // Stopped a moment ago while the feed was under way: in a minute it is asked again, and may spare the services the question.
  const mayYetSpareThem = feed !== null && because !== 'checkNow' && !asked.includes('feed') && isUnderWay(kept.get('feed'), now);
  const direct = mayYetSpareThem ? [] : due(candidates());
  const toAsk = services.filter(({ id }) => direct.includes(id));
  if (toAsk.length > 0) await noteThatAsked(toAsk.map(({ id }) => id));
  await Promise.all([feedTaken, ...toAsk.map(askOne)]);
  return { readings: [...kept.values()], asked };
}

type Comparison = { readonly serverAheadBy?: number };

/** Holds the dates on the answers against the device's clock. */
function comparing(deviceNow: () => EpochMs): { heardTime: HeardTime; compared: () => Comparison } {
  let aheadBy: number | null = null;
  return {
    heardTime: (serverTime) => {
      aheadBy = serverTime - deviceNow();
    },
    compared: () => (aheadBy === null ? {} : { serverAheadBy: aheadBy }),
  };
}

const askedAt = ({ source, good, lastTry }: SourceReading, now: EpochMs): SourceReading => ({
  source,
  good,
  lastTry: { error: null, ...lastTry, at: now, unanswered: true },
});

const good = (source: string, reading: GoodReading, compared: Comparison, now: EpochMs): SourceReading => ({
  source,
  good: reading,
  lastTry: { at: now, error: null, ...compared },
});

const failed = (
  source: string,
  before: SourceReading | null,
  failure: Failure,
  compared: Comparison,
  options: RefreshOptions,
): SourceReading => ({
  source,
  good: before?.good ?? null,
  lastTry: { at: options.now, ...restAfter(failure, before?.lastTry ?? null, options), ...compared },
});

/** What the feed's own host does not find is a mishap of its publisher's, which is over sooner than a page that an issuer moved. */
const withoutGone = (reading: SourceReading | null): SourceReading | null =>
  reading?.lastTry ? { ...reading, lastTry: { ...reading.lastTry, goneInARow: 0 } } : reading;

const withComparison = (reading: SourceReading, compared: Comparison): SourceReading =>
  reading.source === 'feed' && reading.lastTry ? { ...reading, lastTry: { ...reading.lastTry, ...compared } } : reading;

const isUnderWay = (reading: SourceReading | undefined, now: EpochMs) =>
  reading?.lastTry?.unanswered === true && now >= reading.lastTry.at && now - reading.lastTry.at < MINUTE;

const repeated = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);

/** Waits for the task, but not for longer than this. */
function orAfter(task: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    task.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
