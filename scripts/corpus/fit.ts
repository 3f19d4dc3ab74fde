import { parseArgs } from 'node:util';
import { enough, weights } from '../../src/detection/weights';
import { type Label, readLabels } from './labels';
import { type Example, fitLogistic, logOddsOf, type Model } from './logistic';
import { openPages } from './open-pages';
import type { ReadField } from './read-fields-in-page';
import { rates, type Score } from './score';

/** A page with its fields, all signals of each. */
interface ReadPage {
  readonly label: Label;
  readonly fields: readonly ReadField[];
}

const folds = 10;

/**
 * `npm run fit -- DIR [DIR …]`: fits a logistic model over the named signals and compares it with the weights in the repository.
 *
 * Cross-validated with whole sources held out (`group` in the labels): no shop system's template stands on both sides. Three models: over the
 * signals that the detector weighs, on the fields that its rules leave; over all signals, likewise; over all signals and all fields, without
 * rules. Prints what each gets right on sources that it never saw, and the first one's weights.
 */
export async function main(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length === 0) throw new Error('npm run fit -- DIR …, where each DIR holds labels.jsonl and the pages that it names');
  const pages: ReadPage[] = [];
  for (const folder of positionals) pages.push(...(await readPages(folder)));
  const names = [...new Set(pages.flatMap(({ fields }) => fields.flatMap(({ signals }) => signals)))].sort();
  say(`${pages.length} pages of ${groupsOf(pages).length} sources, ${names.length} signals\n`);
  say(`${''.padEnd(58)}precision  recall   F1     right / wrong / missed`);
  row('the weights in the repository', pages, ({ rule, score }) => rule === 'code' && score >= enough);
  const only = names.filter((name) => weighed.has(name));
  const ruled = (field: ReadField) => field.rule === 'code';
  for (const ridge of [1, 4]) {
    row(`fitted, held-out sources, weighed signals, ridge ${ridge}`, pages, heldOut(pages, only, ruled, ridge));
    row(`fitted, held-out sources, all signals, ridge ${ridge}`, pages, heldOut(pages, names, ruled, ridge));
    row(
      `fitted, held-out sources, all signals, no rules, ridge ${ridge}`,
      pages,
      heldOut(pages, names, () => true, ridge),
    );
  }
  const model = fitted(pages, only, ruled, 1);
  say(`\nWeights over all pages, ridge 1 (bias ${model.bias.toFixed(2)})`);
  const sorted = only.map((name, at) => [name, model.weights[at] ?? 0] as const).sort(([, one], [, other]) => other - one);
  for (const [name, weight] of sorted) say(`  ${weight.toFixed(2).padStart(6)}  ${name}`);
}

async function readPages(folder: string): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  await openPages(
    folder,
    readLabels(folder).filter(({ page, ambiguous }) => page !== undefined && !ambiguous),
    'scripts/corpus/read-fields-in-page.ts',
    ({ page, codeInputs }) => `readFieldsInPage(${JSON.stringify(page?.match(/^(redeem|checkout)/) ? codeInputs : [])})`,
    (label, answer) => {
      const fields: readonly ReadField[] = JSON.parse(answer);
      pages.push({ label, fields });
    },
  );
  return pages;
}

/** The signals that the detector weighs. */
const weighed = new Set<string>(weights.flatMap(([places, meaning]) => places.map((place) => `${place}:${meaning}`)));

const groupOf = ({ label }: ReadPage) => label.group ?? label.file;
const groupsOf = (pages: readonly ReadPage[]) => [...new Set(pages.map(groupOf))].sort();

function fitted(pages: readonly ReadPage[], names: readonly string[], counts: (field: ReadField) => boolean, ridge: number): Model {
  return fitLogistic(
    pages.flatMap(({ fields }) => fields.filter(counts).map((field) => exampleOf(field, names))),
    names.length,
    ridge,
  );
}

const exampleOf = (field: ReadField, names: readonly string[]): Example => ({
  features: field.signals.map((signal) => names.indexOf(signal)).filter((at) => at >= 0),
  is: field.isCode,
});

/** Says of each field what a model says that never saw its source. */
function heldOut(pages: readonly ReadPage[], names: readonly string[], counts: (field: ReadField) => boolean, ridge: number) {
  const groups = groupsOf(pages);
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitted(
      pages.filter((page) => foldOf.get(groupOf(page)) !== fold),
      names,
      counts,
      ridge,
    ),
  );
  return (field: ReadField, page: ReadPage): boolean => {
    const model = models[foldOf.get(groupOf(page)) ?? 0];
    return model !== undefined && counts(field) && logOddsOf(model, exampleOf(field, names).features) > 0;
  };
}

function row(title: string, pages: readonly ReadPage[], reports: (field: ReadField, page: ReadPage) => boolean): void {
  const page = { tp: 0, fp: 0, fn: 0 };
  const field = { tp: 0, fp: 0, fn: 0 };
  for (const one of pages) {
    const reported = one.fields.filter((each) => reports(each, one));
    const isPositive = one.fields.some(({ isCode }) => isCode);
    if (isPositive || reported.length > 0) page[isPositive ? (reported.length > 0 ? 'tp' : 'fn') : 'fp'] += 1;
    for (const each of one.fields) {
      const said = reported.includes(each);
      if (said || each.isCode) field[each.isCode ? (said ? 'tp' : 'fn') : 'fp'] += each.boxes;
    }
  }
  for (const [what, score] of [
    ['pages', rates(page)],
    ['fields', rates(field)],
  ] as const)
    say(`${`${title}, ${what}`.padEnd(58)}${shown(score)}`);
}

const shown = ({ precision, recall, f1, tp, fp, fn }: Score) =>
  `${[precision, recall, f1].map((rate) => rate.toFixed(3).padEnd(9)).join('')}${tp} / ${fp} / ${fn}`;
const say = (line: string) => process.stdout.write(`${line}\n`);
