import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogueDocument } from './catalogue-document';
import { isComplete, pieceNames, pieces } from './pieces';
import { cardFiles, placeFiles, retailerFiles } from './read-catalogue';
import { oldSources, shortcomings } from './shortcomings';

const marks = { yes: '●', hint: '○', no: '·', none: '–' } as const;

/**
 * `npm run catalogue`: what each card has and lacks, and which sources are older than a year. Fails where a card has less than it should
 * (`required.ts`). `npm run catalogue -- --json FILE` writes the whole catalogue as one document instead (`docs/catalogue.schema.json`).
 */
export function main(args: string[]): void {
  const { json } = parseArgs({ args, options: { json: { type: 'string' } } }).values;
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify(catalogueDocument(), null, 2)}\n`);
    say(`${json}: ${cardFiles.size} cards, ${retailerFiles.size} shops, ${placeFiles.size} places`);
    return;
  }
  table();
  const old = oldSources(cardFiles, Date.now());
  say(old.length === 0 ? '\nNo source is older than a year.' : `\nOlder than a year, to be read again:\n  ${old.join('\n  ')}`);
  const short = shortcomings(cardFiles);
  if (short.length === 0) return;
  say(`\nLess than there should be:\n  ${short.join('\n  ')}`);
  process.exitCode = 1;
}

function table(): void {
  const widest = Math.max(...[...cardFiles.keys()].map((id) => id.length));
  say(`${' '.repeat(widest)}  ${pieceNames.join(' ')}`);
  for (const [id, file] of cardFiles) {
    const row = pieceNames.map((piece) => marks[pieces[piece](file)].padEnd(piece.length)).join(' ');
    say(`${id.padEnd(widest)}  ${row}`.trimEnd());
  }
  const complete = [...cardFiles.values()].filter(isComplete).length;
  say(`\n${marks.yes} known  ${marks.hint} hint, or in part  ${marks.no} not known  ${marks.none} does not exist for this card`);
  say(
    `${cardFiles.size} cards, ${complete} of them with address, shape, message and contact; ${retailerFiles.size} shops; ${placeFiles.size} places`,
  );
}

const say = (line: string) => process.stdout.write(`${line}\n`);
