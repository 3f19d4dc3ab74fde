// Builds what the tests and the demonstration need: `node scripts/test/build-all.mjs [name …]`, every build when none is named.
import path from 'node:path';
import { build } from 'wxt';
import { root } from '../setup/root.mjs';
import { builds, feedTestKey } from './builds.mjs';

const named = process.argv.slice(2);
const feedOfThisShell = process.env.WXT_FEED_URLS ?? '';
const keysOfThisShell = process.env.WXT_FEED_KEYS ?? '';
const tell = (...parts) => process.stderr.write(`${parts.map(String).join(' ')}\n`);
const nothing = () => {};
/** WXT throws what goes wrong; what goes well needs no words. */
const quiet = {
  level: 1,
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: tell,
  error: nothing,
  fail: nothing,
  fatal: nothing,
};

// One after the other: WXT keeps the build that it works on in one place per process.
for (const name of named.length > 0 ? named : Object.keys(builds)) {
  const { outDir, folder, browser, mode, feed } = builds[name];
  process.env.WXT_FEED_URLS = feed ?? feedOfThisShell;
  process.env.WXT_FEED_KEYS = feed ? feedTestKey : keysOfThisShell;
  try {
    await build({ root, browser, mode, outDir: path.join(root, outDir), outDirTemplate: folder, logger: quiet });
  } catch (error) {
    tell(`build ${name}: ${error.message}\n${error.cause?.message ?? error.stack}`);
    process.exit(1);
  }
}
