import { columns } from './names';
import { readOptions } from './options';
import { quartilesOf } from './quartiles';
import { rowsOf, spreadRows } from './rows';
import { type BenchResult, runBench } from './run-bench';
import { tableOf } from './table';

/**
 * `npm run bench -- [--json] [--peer DIR] [--rounds N]`: what this extension adds to a page, beside one that does nothing, one that only looks for
 * input fields and, with `--peer`, any other unpacked extension; all in one run, in turns, in a real Chromium. docs/bench.md tells how it measures.
 * With `--json` one object goes to standard output and nothing else.
 */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const result = await runBench(options, (line) => process.stderr.write(`bench: ${line}\n`));
  const rows = spreadRows(result.figures);
  if (options.json) process.stdout.write(`${JSON.stringify({ rows: rowsOf(rows) })}\n`);
  else for (const line of [...tableOf(rows), '', ...notesOn(result, options.rounds)]) process.stdout.write(`${line}\n`);
}

function notesOn({ greetings, withBanner, restores }: BenchResult, rounds: number): readonly string[] {
  const greeting = quartilesOf(greetings);
  const banner = quartilesOf(withBanner);
  return [
    `Medians of ${rounds} rounds, quartiles in brackets; «+» is what was added to a browser without an extension.`,
    ...(greeting ? [`A popup in which Preact writes one word: ${greeting.median.toFixed(0)} ms.`] : []),
    ...(banner ? [`Ours on a redemption page where the banner has something to say: ${banner.median.toFixed(2)} ms of script.`] : []),
    'Come back to from the back/forward cache:',
    ...(['none', ...columns] as const).flatMap((variant) => {
      const own = restores.filter((one) => one.variant === variant);
      return own.length === 0
        ? []
        : [`  ${variant}: ${own.map(({ page, restored, tries }) => `${page} ${restored} of ${tries}`).join(', ')}`];
    }),
  ];
}
