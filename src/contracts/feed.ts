import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';
import type { RetailerId } from './retailer';
import type { Action, EventCertainty, EventKind, EventLevel, EventPhase } from './status-event';
import type { Text } from './text';

/** One step in the life of a feed event. The newest step that is not in the future holds, so one file can replay a whole incident. */
export interface FeedUpdate {
  readonly at: EpochMs;
  readonly phase: EventPhase;
  readonly level: EventLevel;
  readonly title: Text;
}

/** Something that no machine-readable source carries: tills of shops, issuers without a status page. */
export interface FeedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly certainty: EventCertainty;
  readonly cards?: readonly CardId[];
  readonly retailers?: readonly RetailerId[];
  readonly networks?: readonly string[];
  readonly actions: readonly Action[];
  readonly regions?: readonly string[];
  readonly startedAt: EpochMs;
  /** From then on the event is not claimed to go on, even if nobody closed it. */
  readonly expiresAt: EpochMs;
  /** At least one, in order of time. */
  readonly updates: readonly FeedUpdate[];
  readonly source: { readonly publisher: string; readonly url?: string; readonly seenAt: EpochMs };
}

/** The curated feed: one static file that any web server can carry. Data only: no selector, no script, no link outside the list of hosts. */
export interface FeedDocument {
  readonly schema: 1;
  /** Grows with every publication and never falls. */
  readonly seq: number;
  readonly issuedAt: EpochMs;
  /** Bounds only the absence of news: past it, silence means nothing. Events have their own expiry. */
  readonly expiresAt: EpochMs;
  readonly events: readonly FeedEvent[];
  /** How many events of the file could not be read and were left out. With any, the feed's silence means nothing. */
  readonly unread: number;
}
