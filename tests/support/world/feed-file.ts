import type { FeedEvent, FeedReading, FeedUpdate } from '../../../src/contracts/feed';
import type { StatusEvent } from '../../../src/contracts/status-event';

/** A moment as the feed's file writes it: ISO 8601 with offset. */
export type Iso = string;

export interface FeedFileEvent extends Omit<FeedEvent, 'startedAt' | 'expiresAt' | 'updates' | 'source'> {
  readonly startedAt: Iso;
  readonly expiresAt: Iso;
  readonly updates: readonly (Omit<FeedUpdate, 'at'> & { readonly at: Iso })[];
  readonly source: Omit<FeedEvent['source'], 'seenAt'> & { readonly seenAt: Iso };
}

export interface FeedFileStatusEvent extends Omit<StatusEvent, 'startedAt' | 'endedAt' | 'expiresAt' | 'updatedAt'> {
  readonly startedAt: Iso | null;
  readonly endedAt: Iso | null;
  readonly updatedAt: Iso | null;
}

export interface FeedFileReading extends Omit<FeedReading, 'readAt' | 'events'> {
  readonly readAt: Iso;
  readonly events: readonly FeedFileStatusEvent[];
}

/** The curated feed as it stands on the web, before it is read: `FeedDocument` with moments in words. */
export interface FeedFile {
  readonly schema: 1;
  readonly seq: number;
  readonly issuedAt: Iso;
  readonly expiresAt: Iso;
  readonly events: readonly FeedFileEvent[];
  readonly readings?: readonly FeedFileReading[];
}
