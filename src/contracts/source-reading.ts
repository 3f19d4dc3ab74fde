import type { EpochMs } from './epoch-ms';
import type { StatusEvent } from './status-event';

/** Why nothing can be said. `drift`: it parsed, but no known component is left, so silence would only look like health. */
export const readingErrors = ['network', 'timeout', 'http4xx', 'http5xx', 'tooLarge', 'parse', 'drift', 'expired', 'rollback'] as const;
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
  } | null;
}
