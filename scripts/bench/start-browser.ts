import puppeteer, { type Browser } from 'puppeteer-core';
import type { World } from '../../tests/support/world/start-world';
import { findChromium } from '../setup/find-browsers.mjs';

/** A browser of its own, with a throw-away profile and at most one extension in it. */
export interface BenchBrowser {
  readonly browser: Browser;
  /** `chrome-extension://…`, or `null` in the browser without one. */
  readonly extensionOrigin: string | null;
}

/** @param extension folder of an unpacked extension, or `null`. @throws where there is no browser, or it does not take the extension. */
export async function startBrowser(world: World, extension: string | null): Promise<BenchBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no browser of Chromium’s family was found; `npm start` fetches one, or name it in CHROMIUM_PATH');
  const browser = await launch(executablePath, world);
  if (extension === null) return { browser, extensionOrigin: null };
  try {
    return { browser, extensionOrigin: `chrome-extension://${await browser.installExtension(extension)}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** With the sandbox where the machine has one to offer: containers and root have none. Nothing but the played world is visited. */
async function launch(executablePath: string, world: World): Promise<Browser> {
  if (process.getuid?.() === 0) return await launchWith(executablePath, world, ['--no-sandbox']);
  try {
    return await launchWith(executablePath, world, []);
  } catch (error) {
    if (process.platform === 'linux') return await launchWith(executablePath, world, ['--no-sandbox']);
    throw error;
  }
}

function launchWith(executablePath: string, world: World, more: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: true,
    defaultViewport: null,
    pipe: true, // extensions are loaded over the pipe: branded Chrome and Edge ignore --load-extension
    enableExtensions: true,
    env: { ...process.env, TZ: 'Asia/Tokyo', LANGUAGE: 'ja', LANG: 'ja_JP.UTF-8' },
    args: [
      '--lang=ja',
      '--accept-lang=ja,en',
      '--window-size=1100,800',
      `--proxy-server=http://127.0.0.1:${world.proxyPort}`,
      `--ignore-certificate-errors-spki-list=${world.publicKeyHash}`,
      '--disable-quic',
      '--no-first-run',
      ...more,
    ],
  });
}
