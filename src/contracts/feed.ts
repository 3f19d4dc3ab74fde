import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';
import type { RetailerId } from './retailer';
import type { Action, EventCertainty, EventKind, EventLevel, EventPhase, StatusEvent } from './status-event';
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

/** An official source's answer as the publisher's adapter read it. A source that could not be read has none. */
export interface FeedReading {
  /** The id of a service of ours. */
  readonly source: string;
  /** When the content was first read in this form; the pointer says when it was last seen unchanged. */
  readonly readAt: EpochMs;
  readonly events: readonly StatusEvent[];
  readonly knownComponents: readonly string[];
}

/**
 * The small file that is asked for at every poll (`latest.json`, some 250 bytes with its signature): which document is the newest, and that its
 * publisher was alive a moment ago. The document itself is fetched only when its hash is new. After the «timestamp» role of
 * https://theupdateframework.github.io/specification/latest/#timestamp
 */
export interface FeedPointer {
  readonly schema: 1;
  /** That of the document. */
  readonly seq: number;
  /** When the publisher last made sure that the document, and the readings in it, hold. */
  readonly checkedAt: EpochMs;
  /** Past it, silence means nothing: the publisher is not alive, or somebody freezes us at an old state. */
  readonly expiresAt: EpochMs;
  /** SHA-256 of the document's bytes, hexadecimal. */
  readonly sha256: string;
}

/** The document as it was taken, checked and read, with the hash of its bytes. */
export interface StoredFeed {
  readonly sha256: string;
  readonly document: FeedDocument;
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
  /** What the publisher's own adapters read from the official sources, so that browsers need not ask them. Absent: nobody collected. */
  readonly readings?: readonly FeedReading[];
  /** How many events of the file could not be read and were left out. With any, the feed's silence means nothing. */
  readonly unread: number;
}
