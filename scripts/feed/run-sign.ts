import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { epochMs, HOUR } from '../../src/contracts/epoch-ms';
import type { Command } from './command-line';
import { signFeed } from './sign-feed';
import { publicKeyOf, readSigningKey } from './signing-key';

const options = { key: { type: 'string' }, hours: { type: 'string', default: '3' } } as const;

/**
 * `npm run feed -- sign FOLDER [--key FILE] [--hours 3]`: signs the folder's `feed.json` and writes `feed.json.sig` and `latest.json` beside
 * it. Without `--key` the private key is that of `FEED_SIGNING_KEY`. The key is never printed.
 */
export const runSign: Command = (args, { now, environment, say, object }) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder] = positionals;
  const file = folder === undefined ? null : path.join(folder, 'feed.json');
  if (folder === undefined || file === null || !existsSync(file)) {
    object('which folder, with a feed.json in it? npm run feed -- sign FOLDER');
    return 1;
  }
  const key = readSigningKey(values.key === undefined ? (environment.FEED_SIGNING_KEY ?? '') : readFileSync(values.key, 'utf8'));
  if (key === null) {
    object('no private key: --key FILE, or FEED_SIGNING_KEY with what `npm run feed -- keys` wrote into the file');
    return 1;
  }
  const hours = Number(values.hours);
  if (!(hours > 0)) {
    object(`--hours: ${values.hours} is no number of hours`);
    return 1;
  }
  const signed = signFeed(readFileSync(file, 'utf8'), now, epochMs(now + hours * HOUR), key);
  if (!signed.ok) {
    for (const problem of signed.problems) object(`${file}: ${problem}`);
    return 1;
  }
  writeFileSync(path.join(folder, 'feed.json.sig'), signed.files['feed.json.sig']);
  writeFileSync(path.join(folder, 'latest.json'), signed.files['latest.json']);
  say(`Signed by ${publicKeyOf(key)}; holds for ${hours} hours.`);
  return 0;
};
