import { epochMs } from '../../src/contracts/epoch-ms';
import type { Command, CommandLine } from './command-line';
import { runCheck } from './run-check';
import { runClose } from './run-close';
import { runCollect } from './run-collect';
import { runKeys } from './run-keys';
import { runNew } from './run-new';
import { runPublishDir } from './run-publish-dir';
import { runSign } from './run-sign';
import { runSimulate } from './run-simulate';

const commands: Readonly<Record<string, Command>> = {
  new: runNew,
  close: runClose,
  collect: runCollect,
  'publish-dir': runPublishDir,
  sign: runSign,
  check: runCheck,
  keys: runKeys,
  simulate: runSimulate,
};

/** `npm run feed -- COMMAND …`: everything that the publisher of the curated feed does. `docs/feed.md` says when. */
export async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const line: CommandLine = {
    now: epochMs(Date.now()),
    fetch: (address, init) => fetch(address, init),
    environment: process.env,
    say: (text) => process.stdout.write(`${text}\n`),
    object: (text) => process.stderr.write(`${text}\n`),
  };
  const command = commands[name];
  if (command === undefined) {
    line.object(`npm run feed -- ${Object.keys(commands).join('|')}`);
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await command(args, line);
  } catch (error) {
    // What is typed wrong, or a folder that cannot be written: the sentence is for the person, the trace would bury it.
    line.object(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
