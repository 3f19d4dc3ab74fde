import type { EpochMs } from '../../contracts/epoch-ms';
import type { FeedDocument, FeedEvent, FeedUpdate } from '../../contracts/feed';
import type { StatusEvent } from '../../contracts/status-event';

/**
 * What the feed says at a moment. The newest update that is not in the future holds, so one file can tell a whole night.
 * @param source `bundled` for the copy in the package.
 * @returns events in our one shape. Absent: what has no update yet, and what has not begun and is not announced. Unfinished events past
 * their own expiry are `vanished`: no longer claimed, never declared over.
 */
export function eventsAt(document: FeedDocument, now: EpochMs, source: 'feed' | 'bundled'): readonly StatusEvent[] {
  return document.events.flatMap((event) => {
    const updates = event.updates.filter(({ at }) => at <= now);
    const newest = updates.at(-1);
    if (newest === undefined || (event.startedAt > now && newest.phase !== 'scheduled')) return [];
    return [statusEvent(event, newest, endOf(updates), now, source)];
  });
}

/** The moment of the first of the updates that say «resolved» without a break to the last. */
function endOf(updates: readonly FeedUpdate[]): EpochMs | null {
  const lastOpen = updates.findLastIndex(({ phase }) => phase !== 'resolved');
  return updates[lastOpen + 1]?.at ?? null;
}

function statusEvent(event: FeedEvent, newest: FeedUpdate, endedAt: EpochMs | null, now: EpochMs, source: 'feed' | 'bundled'): StatusEvent {
  const { id, kind, certainty, cards, retailers, networks, actions, regions, startedAt, expiresAt } = event;
  const lapsed = newest.phase !== 'resolved' && expiresAt <= now;
  return {
    // Ids of the feed are ours and never come back, and the copy in the package has the same: what a person closed stays closed.
    key: `feed:${id}`,
    source,
    publisher: event.source.publisher,
    certainty,
    ...(cards && { cards }),
    ...(retailers && { retailers }),
    ...(networks && { networks }),
    actions,
    ...(regions && { regions }),
    kind,
    phase: lapsed ? 'vanished' : newest.phase,
    level: newest.level,
    startedAt,
    endedAt,
    endIsPlanned: false,
    expiresAt,
    updatedAt: newest.at,
    title: newest.title,
    url: event.source.url ?? null,
    raw: newest.phase,
  };
}
