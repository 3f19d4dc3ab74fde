import { parseArgs } from 'node:util';
import { failuresOf, knownFailuresFile, writeFailures } from './known-failures';
import { labelledFolder, readLabelled } from './labelled-pages';
import { readLabels } from './labels';
import { runDetector } from './run-detector';
import { countsInMain, countsInStrict, errorsOf, type JudgedPage, type Score, scoresOf } from './score';

/**
 * `npm run corpus -- DIR [--json] [--browser|--jsdom]`: runs the built detector over a folder of labelled pages in a real Chromium, or in jsdom,
 * and prints how right it is. With `--json` one object goes to standard output and nothing else. On labels without `page` and `codeInputs` it
 * prints predictions alone. `npm run corpus -- --record` writes down what the detector gets wrong on this repository's own pages.
 */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, browser: { type: 'boolean' }, jsdom: { type: 'boolean' }, record: { type: 'boolean' } },
  });
  if (values.browser && values.jsdom) throw new Error('either --browser, which is what happens without a word, or --jsdom');
  if (values.record) return await record();
  const [folder] = positionals;
  if (folder === undefined) throw new Error('npm run corpus -- DIR, where DIR holds labels.jsonl and the pages that it names');
  const pages = await runDetector(folder, readLabels(folder), values.jsdom ? 'jsdom' : 'chromium');
  const report = reportOf(pages);
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else print(pages, report);
}

/** Writes `known-failures.json` anew, from a run in Chromium. */
async function record(): Promise<void> {
  const failures = failuresOf(await runDetector(labelledFolder, readLabelled(), 'chromium'));
  writeFailures(failures);
  say(`${failures.fields.length} fields and ${failures.purposes.length} purposes are written to ${knownFailuresFile}`);
}

const predictionOf = ({ label, detection }: JudgedPage) => ({
  file: label.file,
  place: detection.purpose,
  selectors: detection.fields.map(({ selector }) => selector),
});

function reportOf(pages: readonly JudgedPage[]) {
  const predictions = pages.map(predictionOf);
  const strict = pages.filter(countsInStrict);
  if (strict.length === 0) return { predictions };
  return { main: scoresOf(pages.filter(countsInMain)), strict: scoresOf(strict), errors: errorsOf(strict), predictions };
}

function print(pages: readonly JudgedPage[], report: ReturnType<typeof reportOf>): void {
  if (report.main === undefined) {
    for (const { file, selectors } of report.predictions) if (selectors.length > 0) say(`${file}  ${selectors.join('  ')}`);
    return;
  }
  say(`${pages.length} pages\n`);
  say(`${''.padEnd(24)}precision  recall   F1     right / wrong / missed`);
  row('pages, main score', report.main.page);
  row('fields, main score', report.main.field);
  row('pages, strict score', report.strict.page);
  row('fields, strict score', report.strict.field);
  for (const [title, key] of [
    ['By language', 'lang'],
    ['By kind', 'kind'],
  ] as const) {
    say(`\n${title}, fields, main score`);
    const main = pages.filter(countsInMain);
    for (const value of [...new Set(main.map(({ label }) => label[key] ?? ''))].sort()) {
      const { field } = scoresOf(main.filter(({ label }) => (label[key] ?? '') === value));
      if (field.tp + field.fp + field.fn > 0) row(value, field);
    }
  }
  say(`\nErrors (${report.errors.length})`);
  for (const { file, selector, kind, signals } of report.errors) say(`  ${kind}  ${file}  ${selector}  [${signals.join(' ')}]`);
}

const row = (title: string, { precision, recall, f1, tp, fp, fn }: Score) =>
  say(`${title.padEnd(24)}${[precision, recall, f1].map((rate) => rate.toFixed(3).padEnd(9)).join('')}${tp} / ${fp} / ${fn}`);
const say = (line: string) => process.stdout.write(`${line}\n`);
