import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandPath } from './command-path.mjs';
import { root } from './root.mjs';

/** Browsers that setup downloaded for this repository. */
export const downloadedBrowsers = path.join(root, '.cache/browsers');

/** @returns the program of a browser of Chromium's family, `CHROMIUM_PATH` before all others, or `undefined`. */
export function findChromium() {
  return firstThatExists([
    process.env.CHROMIUM_PATH,
    ...onLinux(
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
      'chromium-browser',
    ),
    ...onMac(
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ),
    ...onWindows('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'),
    newestBelow(downloadedBrowsers, ['chrome', 'Google Chrome for Testing', 'chrome.exe']),
    newestBelow(path.join(os.homedir(), '.cache/puppeteer'), ['chrome', 'Google Chrome for Testing', 'chrome.exe']),
  ]);
}

/** @returns Firefox's program, `FIREFOX_PATH` before all others, or `undefined`. */
export function findFirefox() {
  return firstThatExists([
    process.env.FIREFOX_PATH,
    ...onLinux('firefox-esr', 'firefox'),
    ...onMac('Firefox.app/Contents/MacOS/firefox'),
    ...onWindows('Mozilla Firefox/firefox.exe'),
    newestBelow(downloadedBrowsers, ['firefox', 'firefox.exe']),
  ]);
}

const firstThatExists = (files) => files.find((file) => file && fs.existsSync(file));

const onLinux = (...names) => (process.platform === 'linux' ? names.map(commandPath).filter((file) => file && !isSnap(file)) : []);

function onMac(...programs) {
  if (process.platform !== 'darwin') return [];
  return programs.flatMap((program) => [path.join('/Applications', program), path.join(os.homedir(), 'Applications', program)]);
}

function onWindows(...programs) {
  if (process.platform !== 'win32') return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

/** A browser packed as a snap cannot read this folder or the temporary one. Ubuntu hides it behind a small shell script. */
function isSnap(file) {
  const real = fs.realpathSync(file);
  if (real.includes('/snap')) return true;
  const isSmall = fs.statSync(real).size < 20_000;
  return isSmall && fs.readFileSync(real, 'utf8').includes('/snap/bin');
}

/** The last file of one of these names in a download folder: its subfolders are named by version. */
function newestBelow(folder, names) {
  return filesBelow(folder, 5)
    .filter((file) => names.includes(path.basename(file)))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}

function filesBelow(folder, depth) {
  if (depth === 0 || !fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(inside, depth - 1);
    return entry.isFile() ? [inside] : [];
  });
}
