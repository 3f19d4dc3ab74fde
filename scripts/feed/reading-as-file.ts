import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { FeedReading } from '../../src/contracts/feed';

const iso = (moment: EpochMs | null) => (moment === null ? null : new Date(moment).toISOString());

/** @returns the reading as the feed's file has it: moments in words, and nothing that the extension would not read (`src/outages/feed/read-readings.ts`). */
export function readingAsFile({ source, readAt, events, knownComponents }: FeedReading) {
  return {
    source,
    readAt: iso(readAt),
    events: events.map(({ startedAt, endedAt, updatedAt, expiresAt: _, publisher: __, url, ...event }) => ({
      ...event,
      startedAt: iso(startedAt),
      endedAt: iso(endedAt),
      updatedAt: iso(updatedAt),
      ...(url === null ? {} : { url }),
    })),
    knownComponents,
  };
}
