import { parseArgs } from 'node:util';
import { parseIso } from '../../src/contracts/epoch-ms';
import type { Answer } from './answer';
import { answersIn } from './answers-in';
import { BadInput } from './bad-input';
import { inOrderOfTime } from './in-order-of-time';
import { answerLines, replayJson, replayLines, summaryOf } from './print-replay';
import { replay } from './replay';
import { sourceToAsk } from './source-to-ask';

const usage = 'npm run outage -- SERVICE FILE… [--at ISO] [--json]';

/**
 * `npm run outage -- SERVICE FILE… [--at ISO] [--json]`: what the extension makes of recorded answers of one source, by the worker's own code.
 *
 * One answer: its events and what is known by it about each card and action. A series: the timeline of what changed and when. `sourceToAsk` says
 * what SERVICE may be, `answersIn` what FILE may be. `--at` with an offset: when the one answer was given (else by its file's name or date), or
 * until when the clock runs on in a series. With `--json` (best with `npm run --silent`, since npm's own greeting goes to standard output too)
 * one object `{ changes: [{ at, card, action, level, events }] }` goes to standard output and nothing else. Exit code 2: bad input, in one line.
 */
export async function main(args: string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`);
    process.exitCode = 2;
  }
}

async function run(args: string[]): Promise<void> {
  const { name, files, at, json } = readArgs(args);
  const source = sourceToAsk(name);
  const answers = answersIn(files);
  const one = answers.oneAt === null ? null : (at ?? answers.oneAt);
  const read = one === null ? answers.read : () => givenAt(one, answers.read());
  const result = (await replay(read(), source, at)) ?? (await replay(inOrderOfTime(read()), source, at));
  if (result === null || result.answers === 0) throw new BadInput('no answer in there, or none before --at');
  if (json) {
    process.stdout.write(`${replayJson(result)}\n`);
    if (result.failures.size > 0) process.stderr.write(`${summaryOf(result)}\n`);
  } else {
    const lines = one === null ? replayLines(result) : answerLines(result, source, one);
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

async function* givenAt(at: Answer['at'], answers: AsyncIterable<Answer>): AsyncGenerator<Answer> {
  for await (const { body } of answers) yield { at, body };
}

function readArgs(args: string[]) {
  const { values, positionals } = parsed(args);
  const [name, ...files] = positionals;
  if (name === undefined || files.length === 0) throw new BadInput(usage);
  const at = values.at === undefined ? null : parseIso(values.at);
  if (values.at !== undefined && at === null) throw new BadInput(`--at is no ISO 8601 moment: ${values.at}`);
  return { name, files, at, json: values.json === true };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { at: { type: 'string' }, json: { type: 'boolean' } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}. ${usage}`);
  }
}
