import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { services } from '../../src/outages/services';
import { feedKeys } from '../build/feed-keys';
import { checkFolder } from './check-folder';
import { readCollected } from './collected-file';
import type { Command } from './command-line';
import { publish } from './publish';
import { eventFolder, readEvents, worthPublishing } from './read-events';
import { publicKeyOf, readSigningKey } from './signing-key';

const text = { type: 'string' } as const;
const options = { events: text, readings: text, previous: text, 'live-pointer': text, key: text } as const;

/**
 * `npm run feed -- publish-dir FOLDER [--readings FILE] [--previous FOLDER] [--live-pointer FILE] [--key FILE]`: writes the signed folder that any
 * static web server can carry, and takes the feed from it as the extension would. The private key is that of `FEED_SIGNING_KEY`, or a file's;
 * it is never printed.
 */
export const runPublishDir: Command = async (args, { now, environment, say, object }) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const fail = (...problems: readonly string[]) => {
    for (const problem of problems) object(problem);
    return 1;
  };
  const [folder] = positionals;
  if (folder === undefined) return fail('into which folder? npm run feed -- publish-dir FOLDER');
  const key = readSigningKey(values.key === undefined ? (environment.FEED_SIGNING_KEY ?? '') : readFileSync(values.key, 'utf8'));
  if (key === null)
    return fail('no private key: FEED_SIGNING_KEY, or --key FILE, with what `npm run feed -- keys` wrote. Nothing is published unsigned');
  const { events, problems } = readEvents(values.events ?? eventFolder);
  if (problems.length > 0) return fail(...problems);
  const collected = values.readings === undefined ? null : readCollected(readFileSync(values.readings, 'utf8'), services);
  if (values.readings !== undefined && collected === null) return fail(`${values.readings} is not what collect writes`);

  const published = await publish({
    events: events.filter((event) => worthPublishing(event, now)),
    collected,
    previous: previousIn(values.previous),
    livePointer: textOf(values['live-pointer']),
    key,
    otherKeys: feedKeys(environment),
    now,
  });
  if (!published.ok) return fail(...published.problems);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(published.files)) writeFileSync(path.join(folder, name), content);
  const taken = await checkFolder(folder, [publicKeyOf(key)], now);
  if (!taken.ok) return fail(`The extension refuses what was written: ${taken.error}`);

  const { document, unchanged, remarks } = published;
  for (const remark of remarks) object(remark);
  say(
    `${folder}: document ${document.seq}${unchanged ? ', unchanged' : ', new'}; ${document.events.length} events, ${document.readings?.length ?? 'no'} readings.`,
  );
  return 0;
};

function previousIn(folder: string | undefined) {
  if (folder === undefined) return null;
  const document = textOf(path.join(folder, 'feed.json'));
  const signature = textOf(path.join(folder, 'feed.json.sig'));
  return document === null || signature === null ? null : { document, signature };
}

/** A file that is not there is the first time, or a lost cache, and both are provided for. */
const textOf = (file: string | undefined) => (file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : null);
