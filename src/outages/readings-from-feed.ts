import { type EpochMs, epochMs } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { GoodReading, SourceReading } from '../contracts/source-reading';
import type { StatusEvent } from '../contracts/status-event';
import { SILENCE_COUNTS_FOR } from './ask-service';
import { carryVanished } from './carry-vanished';
import { eventsAt } from './feed/events-at';
import type { TakenFeed } from './feed/take-feed';

/**
 * Turns the feed into readings: one of its own, and one of each official source that its publisher asked.
 * @param stored what is kept; a source that this browser itself asked later than the publisher did keeps its own answer.
 */
export function readingsFromFeed(
  { feed: { document }, checkedAt, expiresAt }: Extract<TakenFeed, { ok: true }>,
  stored: readonly SourceReading[],
  services: readonly Service[],
  now: EpochMs,
): readonly SourceReading[] {
  const lastTry = { at: now, error: null };
  const keptOf = (source: string) => stored.find((reading) => reading.source === source);
  const goodOf = (source: string) => keptOf(source)?.good ?? null;
  const withVanished = (before: GoodReading | null, events: readonly StatusEvent[]) =>
    carryVanished(before?.events ?? [], events, now, before?.fetchedAt);
  const own: SourceReading = {
    source: 'feed',
    good: {
      fetchedAt: now,
      validUntil: epochMs(Math.min(now + SILENCE_COUNTS_FOR, expiresAt)),
      events: withVanished(goodOf('feed'), eventsAt(document, now, 'feed')),
      // What could not be read may have been about any card, so beside it silence is no news.
      knownComponents: document.unread === 0 ? ['feed'] : [],
      seq: document.seq,
    },
    lastTry,
  };
  const ours = new Set(services.map(({ id }) => id));
  const carried = (document.readings ?? []).flatMap(({ source, events, knownComponents }): readonly SourceReading[] => {
    const before = goodOf(source);
    const fetchedAt = epochMs(Math.min(checkedAt, now)); // the publisher's clock may be a little ahead of this one
    const isOlder = before !== null && before.fetchedAt > fetchedAt && before.fetchedAt <= now;
    if (!ours.has(source) || isOlder || expiresAt <= now) return [];
    const validUntil = epochMs(Math.min(fetchedAt + SILENCE_COUNTS_FOR, expiresAt));
    // The server's own wish outlives the answer that came another way.
    const wished = keptOf(source)?.lastTry?.wishedRestUntil;
    const rest = wished !== undefined && wished > now ? { wishedRestUntil: wished } : {};
    return [
      {
        source,
        good: { fetchedAt, validUntil, events: withVanished(before, events), knownComponents, seq: null, via: 'feed' },
        lastTry: { ...lastTry, ...rest },
      },
    ];
  });
  return [own, ...carried];
}
