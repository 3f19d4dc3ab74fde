import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../setup/root.mjs';
import type { Command } from './command-line';
import { publicKeyOf } from './signing-key';

/**
 * `npm run feed -- keys FOLDER [NAME …]`: makes a key pair for each name (`current` and `next` when none is given), writes the private keys
 * into the folder, one file each that nobody else may read, and prints the public ones. Never into the repository, and never over a file
 * that is there: a private key that is lost cannot be made again.
 */
export const runKeys: Command = (args, { say, object }) => {
  const [folder, ...given] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  if (folder === undefined) {
    object('into which folder, outside the repository? npm run feed -- keys FOLDER');
    return 1;
  }
  if (isWithin(root, folder)) {
    object(`${folder} lies in the repository, where a private key would sooner or later be published`);
    return 1;
  }
  const names = given.length > 0 ? given : ['current', 'next'];
  const badName = names.find((name) => !/^[a-z0-9-]+$/.test(name));
  if (badName !== undefined) {
    object(`${badName}: a name of small letters, digits and hyphens`);
    return 1;
  }
  const files = names.map((name) => path.join(folder, `feed-key-${name}.pem`));
  const taken = files.find((file) => existsSync(file));
  if (taken !== undefined) {
    object(`${taken} is there already; nothing was written`);
    return 1;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const publicKeys = files.map((file) => {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { flag: 'wx', mode: 0o600 });
    say(`${file}: private, for nobody else. Its public key: ${publicKeyOf(privateKey)}`);
    return publicKeyOf(privateKey);
  });
  say(`For the build: WXT_FEED_KEYS="${publicKeys.join(' ')}", or pin them in src/outages/feed/keys.ts`);
  return 0;
};

/** Links are followed as far as the way exists. */
function isWithin(parent: string, folder: string): boolean {
  const way = path.relative(realpathSync(parent), realPathOf(path.resolve(folder)));
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}

const realPathOf = (folder: string): string =>
  existsSync(folder) ? realpathSync(folder) : path.join(realPathOf(path.dirname(folder)), path.basename(folder));
