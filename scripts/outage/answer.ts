import type { EpochMs } from '../../src/contracts/epoch-ms';

/** One answer of a source as it was recorded. */
export interface Answer {
  /** When it was given. */
  readonly at: EpochMs;
  readonly body: string;
}
