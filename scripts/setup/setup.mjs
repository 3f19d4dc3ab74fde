// Makes a fresh clone ready; `npm start` and `npm test` run it first. Plain Node: it works before any package is there.
import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { howToGetChromium, howToGetFirefox, installChromium, installFirefox } from './install-browsers.mjs';
import { installPackages, packagesAreFresh } from './npm-packages.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

const browsers = [
  { flag: '--chromium', find: findChromium, install: installChromium, advice: howToGetChromium },
  { flag: '--firefox', find: findFirefox, install: installFirefox, advice: howToGetFirefox },
];

main();

function main() {
  if (!packagesAreFresh()) {
    say('setup: installing packages (npm ci) …');
    if (!installPackages()) return fail('setup: npm could not install the packages; what it said stands above.');
  }
  if (!preparesTypes()) return fail('setup: `wxt prepare` failed; what it said stands above.');
  for (const browser of browsers) if (process.argv.includes(browser.flag)) provide(browser);
}

/** A missing browser is no reason to stop: what needs it says so and is skipped. */
function provide({ flag, find, install, advice }) {
  const name = flag.slice(2);
  if (!find()) install();
  const found = find();
  say(found ? `setup: ${name}: ${found}` : `setup: ${name}: none found and none could be installed. ${advice}`);
}

/** WXT writes the types that tsconfig.json extends. Not a postinstall script: that would run under a Node that may be too old. */
function preparesTypes() {
  const done = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare', '--level', 'warn'], { cwd: root, stdio: 'inherit' });
  return done.status === 0;
}

function fail(why) {
  say(why);
  process.exitCode = 1;
}
