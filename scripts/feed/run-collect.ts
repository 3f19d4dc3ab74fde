import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseFeed } from '../../src/outages/feed/schema';
import { services } from '../../src/outages/services';
import { collect } from './collect';
import { collectedText } from './collected-file';
import type { Command } from './command-line';

/**
 * `npm run feed -- collect FILE [--previous FOLDER]`: asks every official source and writes what was read. A source that could not be read is
 * named and left out, and is no failure of the command: what people wrote must be published all the same.
 */
export const runCollect: Command = async (args, { now, fetch, say, object }) => {
  const { values, positionals } = parseArgs({ args: [...args], options: { previous: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) {
    object('into which file? npm run feed -- collect FILE');
    return 1;
  }
  const before = values.previous === undefined ? null : path.join(values.previous, 'feed.json');
  const document = before !== null && existsSync(before) ? parseFeed(readFileSync(before, 'utf8')) : null;
  const { readings, failed } = await collect({ fetch, now, services, previous: document?.ok ? (document.document.readings ?? []) : [] });
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, collectedText({ collectedAt: now, readings }));
  for (const { source, readAt, events } of readings) {
    say(`${source}: ${events.length} events, ${readAt === now ? 'new' : `as since ${new Date(readAt).toISOString()}`}`);
  }
  for (const { source, error } of failed) object(`${source}: not read (${error}); it is left out, and browsers ask it themselves`);
  return 0;
};
