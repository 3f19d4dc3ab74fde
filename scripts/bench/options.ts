import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** One object on standard output and nothing else. */
  readonly json: boolean;
  /** Folder of another unpacked extension. */
  readonly peer: string | null;
  /** How often everything is measured, the warm-up round not counted. */
  readonly rounds: number;
}

/** As many as it takes for medians to stand still on a machine that others use too. */
const usualRounds = 15;

/** @throws with words for the person, where the options make no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, peer: { type: 'string' }, rounds: { type: 'string' } },
  });
  const rounds = values.rounds === undefined ? usualRounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: a whole number from 1 on is wanted`);
  if (values.peer === '') throw new Error('--peer: which folder?');
  return { json: values.json ?? false, peer: values.peer ?? null, rounds };
}
