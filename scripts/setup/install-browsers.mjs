import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { commandPath } from './command-path.mjs';
import { downloadedBrowsers } from './find-browsers.mjs';
import { say } from './say.mjs';

export const howToGetChromium =
  'Install Chromium, Chrome or Edge (Debian: `apt install chromium chromium-l10n fonts-noto-cjk`), or set CHROMIUM_PATH to its program.';
export const howToGetFirefox =
  'Install Firefox (Debian: `apt install firefox-esr firefox-esr-l10n-ja`), or set FIREFOX_PATH to its program.';

// chromium-l10n and firefox-esr-l10n-ja: without them the browsers, and so the extension, speak English only. noto-cjk: Japanese letters.
export const installChromium = () => installByApt(['chromium', 'chromium-l10n', 'fonts-noto-cjk']) || download('chrome@stable');
export const installFirefox = () => installByApt(['firefox-esr', 'firefox-esr-l10n-ja', 'fonts-noto-cjk']) || download('firefox@stable');

/** Debian only: the packages of these names in Ubuntu are snaps, which cannot read this folder. @returns whether it worked. */
function installByApt(packages) {
  const asRoot = rootPrefix();
  if (!isDebian() || !asRoot) return false;
  say(`setup: apt-get install ${packages.join(' ')} …`);
  const apt = (...given) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...given];
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  };
  apt('update', '-qq'); // may fail for one list out of many; the install tells
  return apt('install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages);
}

function isDebian() {
  if (process.platform !== 'linux' || !commandPath('apt-get') || !fs.existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}

/** What to put before a command to run it as root without a password; `null` where that cannot be done. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = commandPath('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : null;
}

/** Downloads a browser that needs no installer. Version 2 of the tool is the last that runs on Node 20. @returns whether it worked. */
function download(browser) {
  say(`setup: downloading ${browser} into .cache/browsers …`);
  const done = spawnSync('npx', ['-y', '@puppeteer/browsers@2', 'install', browser, '--path', downloadedBrowsers], {
    // Where it fails it prints its whole help, which says nothing to a newcomer.
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}
