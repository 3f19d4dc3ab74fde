import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeEvent } from './close-event';
import type { Command } from './command-line';
import { eventText, readEvent } from './event-file';
import { previewEvent } from './preview-event';
import { eventFolder } from './read-events';

const text = { type: 'string' } as const;
const options = {
  phase: text,
  at: text,
  for: text,
  publisher: text,
  'source-url': text,
  'title-ja': text,
  'title-en': text,
  folder: text,
} as const;

/**
 * `npm run feed -- close ID … [--phase resolved|monitoring|ongoing] [--at MOMENT] [--for 24h]`: appends a step to each event and prints what
 * people will read. Either all of them are written or none.
 */
export const runClose: Command = (args, { now, say, object }) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { folder = eventFolder, ...flags } = values;
  if (positionals.length === 0) {
    object('which events? npm run feed -- close ID …');
    return 1;
  }
  const closed = positionals.map((id) => {
    const file = path.join(folder, `${id}.json`);
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(id) || !existsSync(file)) return { ok: false, file, problems: ['there is no such event'] } as const;
    const read = readEvent(readFileSync(file, 'utf8'));
    return { file, ...(read.ok ? closeEvent(read.event, flags, now) : read) };
  });
  const problems = closed.flatMap((one) => (one.ok ? [] : one.problems.map((problem) => `${one.file}: ${problem}`)));
  for (const problem of problems) object(problem);
  if (problems.length > 0) return 1;
  for (const one of closed) {
    if (!one.ok) continue;
    writeFileSync(one.file, eventText(one.event));
    for (const line of previewEvent(one.event, now)) say(line);
  }
  say('Written. People are told once it is pushed: git add, commit, push.');
  return 0;
};
