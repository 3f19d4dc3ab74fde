import type { EpochMs } from './epoch-ms';
import type { StatusEvent } from './status-event';

/**
 * Why nothing can be said. `drift`: it parsed, but no known component is left, so silence would only look like health. `gone`: 404 or 410.
 * `signature`: no pinned key signed it. `rollback`: older than what was taken before.
 */
export const readingErrors = [
  'network',
  'timeout',
  'http4xx',
  'gone',
  'http5xx',
  'tooLarge',
  'parse',
  'drift',
  'signature',
  'expired',
  'rollback',
] as const;
export type ReadingError = (typeof readingErrors)[number];

/** What an adapter makes of an answer's text. Failure is a value. */
export type AdapterResult =
  | { readonly ok: true; readonly events: readonly StatusEvent[]; readonly knownComponents: readonly string[] }
  | { readonly ok: false; readonly error: ReadingError };

/** The last answer of a source that could be read. */
export interface GoodReading {
  readonly fetchedAt: EpochMs;
  /** Until then the absence of events may be reported as «nothing reported»; afterwards it is unknown. */
  readonly validUntil: EpochMs;
  readonly events: readonly StatusEvent[];
  readonly knownComponents: readonly string[];
  /** For the curated feed: its growing number, so that an older document is not taken for a newer one. */
  readonly seq: number | null;
  /** The publisher of the curated feed asked the source and put its answer into the feed. Absent: this browser asked. */
  readonly via?: 'feed';
  /** What the server gave to ask «only if it changed» with, one for each address asked. Kept as it came. */
  readonly validators?: readonly Validators[];
  /** Which version of the extension read the text, and when. An «unchanged» (304) renews `fetchedAt` and not this. Absent: the feed's reading. */
  readonly read?: { readonly by: string; readonly at: EpochMs };
}

/** RFC 9110, section 8.8. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is kept of one source: the last good answer, and how the last try went. A failure never erases the good answer. */
export interface SourceReading {
  readonly source: string;
  readonly good: GoodReading | null;
  readonly lastTry: {
    readonly at: EpochMs;
    readonly error: ReadingError | null;
    /** By how many milliseconds the source's clock was ahead of this device's, where its answer bore a date. */
    readonly serverAheadBy?: number;
    /** How many tries failed one after another; 0 or absent after a good one. */
    readonly failures?: number;
    /** How many of the newest tries in a row answered 404 or 410. */
    readonly goneInARow?: number;
    /** The source is not asked again before: growing pauses after failures, or what its `Retry-After` wished. */
    readonly notBefore?: EpochMs;
    /** The server itself wished not to be asked before: not even «check now» goes around it. */
    readonly wishedRestUntil?: EpochMs;
    /** It was asked at that moment and nothing came of it yet: the worker waits for the answer, or was stopped. The rest is of the try before. */
    readonly unanswered?: true;
  } | null;
}
