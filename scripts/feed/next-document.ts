import { DAY, type EpochMs, SECOND } from '../../src/contracts/epoch-ms';
import type { FeedDocument, FeedEvent, FeedReading } from '../../src/contracts/feed';
import { asFile } from './event-file';
import { readingAsFile } from './reading-as-file';

export interface NextDocumentOptions {
  readonly events: readonly FeedEvent[];
  /** What was collected; `null`: nobody collects, so browsers ask the sources themselves. */
  readonly readings: readonly FeedReading[] | null;
  /** The document that is published now, as text and as it is read; `null` where there is none, or none that we signed. */
  readonly previous: { readonly text: string; readonly document: FeedDocument } | null;
  /** The highest number that is known to have been published. */
  readonly highestSeq: number;
  readonly now: EpochMs;
}

/** How long silence may count if nobody publishes again; the pointer bounds it far shorter. */
const DOCUMENT_LASTS = 3 * DAY;

/** A document is made anew while it is still good for so long, so that a weekend without us does not end it. */
const MADE_ANEW_BEFORE = 2 * DAY;

/**
 * The document to publish. Where nothing changed it is the previous one to the byte, because everybody who has it would have to fetch any other.
 * A new one has a higher number than all before: the seconds since 1970, so that a publisher who lost the previous one never falls back behind it.
 */
export function nextDocument({ events, readings, previous, highestSeq, now }: NextDocumentOptions): {
  readonly text: string;
  readonly seq: number;
} {
  const parts = { events: events.map(asFile), ...(readings === null ? {} : { readings: readings.map(readingAsFile) }) };
  if (previous && mayStay(previous.document, highestSeq, now) && JSON.stringify(partsOf(previous.document)) === JSON.stringify(parts)) {
    return { text: previous.text, seq: previous.document.seq };
  }
  const seq = Math.max(highestSeq + 1, (previous?.document.seq ?? 0) + 1, Math.floor(now / SECOND));
  const head = { schema: 1, seq, issuedAt: new Date(now).toISOString(), expiresAt: new Date(now + DOCUMENT_LASTS).toISOString() };
  return { text: JSON.stringify({ ...head, ...parts }), seq };
}

/** One that is behind what was published since must not come back, whatever it says: browsers refuse it. */
function mayStay({ unread, seq, issuedAt, expiresAt }: FeedDocument, highestSeq: number, now: EpochMs): boolean {
  return unread === 0 && seq >= highestSeq && issuedAt <= now && expiresAt - now >= MADE_ANEW_BEFORE;
}

const partsOf = ({ events, readings }: FeedDocument) => ({
  events: events.map(asFile),
  ...(readings === undefined ? {} : { readings: readings.map(readingAsFile) }),
});
