import { type EpochMs, epochMs, MINUTE, SECOND } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { GoodReading, ReadingError, SourceReading } from '../contracts/source-reading';
import { adapters } from './adapters';
import { eventsAt } from './feed/events-at';
import { type FetchFeedOptions, fetchFeed } from './feed/fetch-feed';
import { type Fetch, fetchText } from './fetch-text';

/** Two missed rounds of the 30-minute timer may pass before silence stops to count. */
const SILENCE_COUNTS_FOR = 90 * MINUTE;

export interface RefreshOptions {
  readonly now: EpochMs;
  readonly fetch: Fetch;
  /** Where the curated feed lies, in the order in which the addresses are tried. Without one there is no feed. */
  readonly feedAddresses: readonly string[];
  /** What is kept of each source. */
  readonly stored: readonly SourceReading[];
  readonly services: readonly Service[];
  /** The device's own clock, to be held against the dates of the answers. Without it they are not. */
  readonly deviceNow?: () => EpochMs;
}

/**
 * Asks every source, each alone and all at once. A failure keeps the last good answer and says why; a success replaces it.
 * @returns one reading for each service, and one for the feed (`feed`) if there are addresses, to be stored in place of the old ones.
 * Never rejects.
 */
export async function refreshSources({
  now,
  fetch,
  feedAddresses,
  stored,
  services,
  deviceNow,
}: RefreshOptions): Promise<readonly SourceReading[]> {
  const goodOf = (source: string) => stored.find((reading) => reading.source === source)?.good ?? null;
  const asked = services.map((service) =>
    readingOf(service.id, goodOf(service.id), now, deviceNow, (heardTime) => askService(service, fetch, now, heardTime)),
  );
  if (feedAddresses.length > 0) {
    const last = goodOf('feed');
    asked.push(
      readingOf('feed', last, now, deviceNow, (heardTime) =>
        askFeed({ addresses: feedAddresses, fetch, now, lastSeq: last?.seq ?? null, heardTime }),
      ),
    );
  }
  return Promise.all(asked);
}

type Asked = { readonly ok: true; readonly good: GoodReading } | { readonly ok: false; readonly error: ReadingError };

type HeardTime = (serverTime: EpochMs) => void;

async function readingOf(
  source: string,
  last: GoodReading | null,
  now: EpochMs,
  deviceNow: RefreshOptions['deviceNow'],
  ask: (heardTime: HeardTime) => Promise<Asked>,
): Promise<SourceReading> {
  let compared: { readonly serverAheadBy?: number } = {};
  const heardTime = (serverTime: EpochMs) => {
    if (deviceNow) compared = { serverAheadBy: serverTime - deviceNow() };
  };
  // An adapter that stumbles over an answer nobody foresaw must not silence the other sources.
  const asked = await ask(heardTime).catch((): Asked => ({ ok: false, error: 'parse' }));
  return { source, good: asked.ok ? asked.good : last, lastTry: { at: now, error: asked.ok ? null : asked.error, ...compared } };
}

async function askService(service: Service, fetch: Fetch, now: EpochMs, heardTime: HeardTime): Promise<Asked> {
  const answer = await fetchText(service.endpoint, {
    fetch,
    maxBytes: 2_000_000,
    timeoutMs: 10 * SECOND,
    redirects: 'sameOrigin',
    heardTime,
  });
  if (!answer.ok) return answer;
  const result = adapters[service.adapter](answer.text, service);
  if (!result.ok) return result;
  const { events, knownComponents } = result;
  return { ok: true, good: { fetchedAt: now, validUntil: epochMs(now + SILENCE_COUNTS_FOR), events, knownComponents, seq: null } };
}

async function askFeed(options: FetchFeedOptions): Promise<Asked> {
  const { now } = options;
  const result = await fetchFeed(options);
  if (!result.ok) return result;
  const { document } = result;
  return {
    ok: true,
    good: {
      fetchedAt: now,
      validUntil: epochMs(Math.min(now + SILENCE_COUNTS_FOR, document.expiresAt)),
      events: eventsAt(document, now, 'feed'),
      // What could not be read may have been about any card, so beside it silence is no news.
      knownComponents: document.unread === 0 ? ['feed'] : [],
      seq: document.seq,
    },
  };
}

/** Why the sources might be asked: the 30-minute timer or the browser's start, an opened popup, or a person who pressed «check now». */
export type RefreshReason = 'timer' | 'popupOpened' | 'checkNow';

/** Milliseconds since the last try. The timer's is shorter than its period: alarms come a little early or late, and a round must not be skipped. */
const atLeast = { timer: 29 * MINUTE, popupOpened: MINUTE, checkNow: 0 } satisfies Record<RefreshReason, number>;

/**
 * @param readings what is kept of the sources that were ever asked.
 * @returns whether the sources should be asked now: when none was, when one was not for long enough, or when a last try lies in the future
 * because the clock was set back.
 */
export function isDue(readings: readonly SourceReading[], now: EpochMs, reason: RefreshReason): boolean {
  return (
    readings.length === 0 || readings.some(({ lastTry }) => lastTry === null || lastTry.at > now || now - lastTry.at >= atLeast[reason])
  );
}
