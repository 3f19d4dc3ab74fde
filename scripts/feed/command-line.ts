import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Fetch } from '../../src/outages/fetch-text';

/** What a command of `npm run feed` may touch besides files: given from outside, so that tests give their own. */
export interface CommandLine {
  readonly now: EpochMs;
  readonly fetch: Fetch;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A line for the person. */
  readonly say: (line: string) => void;
  /** A line about what is wrong. */
  readonly object: (line: string) => void;
}

/** @returns the exit code: 0 where it was done. */
export type Command = (args: readonly string[], line: CommandLine) => number | Promise<number>;
