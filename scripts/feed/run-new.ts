import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from './command-line';
import { eventText } from './event-file';
import { eventTemplates } from './event-templates';
import { newEvents } from './new-event';
import { previewEvent } from './preview-event';
import { eventFolder } from './read-events';

const text = { type: 'string' } as const;
const options = {
  template: text,
  cards: text,
  shops: text,
  since: text,
  for: text,
  expires: text,
  recovered: text,
  publisher: text,
  'source-url': text,
  certainty: text,
  level: text,
  actions: text,
  'title-ja': text,
  'title-en': text,
  'product-ja': text,
  'product-en': text,
  folder: text,
  list: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

/**
 * `npm run feed -- new --template till-outage --cards apple --shops seven-eleven --since 2019-12-20T19:19+09:00 --for 24h --publisher NAME`:
 * writes one file for each card and prints what people will read. `--list` names the templates, `--dry-run` writes nothing.
 */
export const runNew: Command = (args, { now, say, object }) => {
  const { values } = parseArgs({ args: [...args], options });
  const { list, 'dry-run': dryRun, folder = eventFolder, ...flags } = values;
  if (list) {
    for (const { id, when, needs } of eventTemplates)
      say(`${id.padEnd(20)} ${when}${needs.length > 0 ? ` (needs ${needs.join(', ')})` : ''}`);
    return 0;
  }
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  const made = newEvents(flags, now, (id) => existsSync(fileOf(id)));
  if (!made.ok) {
    for (const problem of made.problems) object(problem);
    return 1;
  }
  for (const event of made.events) {
    for (const line of previewEvent(event, now)) say(line);
    if (!dryRun) writeFileSync(fileOf(event.id), eventText(event), { flag: 'wx' });
  }
  say(dryRun ? 'Nothing was written.' : `Written to ${folder}. People are told once it is pushed: git add, commit, push.`);
  return 0;
};
