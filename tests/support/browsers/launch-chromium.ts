import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../../scripts/setup/find-browsers.mjs';
import { until } from '../until';
import { asRecord } from './as-record';
import { chromiumBanner } from './chromium-banner';
import { pageIsWhole } from './page-is-whole';
import { puppeteerExtensionPage } from './puppeteer-extension-page';
import type { ExtensionPage, LaunchOptions, RunningBrowser } from './running-browser';
import { checkNow, startClock } from './start-clock';

/** Milliseconds from the installation. Starting a worker on a busy machine takes long; a profile that greeted before waits in vain. */
const WELCOME_COMES_WITHIN = 5_000;

/** What only Chromium can do. */
export interface RunningChromium extends RunningBrowser {
  readonly kind: 'chromium';
  readonly extensionId: string;
  openExtensionPage(file: string): Promise<ExtensionPage & { readonly page: Page }>;
  openTruePopup(page: Page): Promise<ExtensionPage & { readonly page: Page }>;
  /** Runs JavaScript in the service worker, waking it. @returns its value, awaited, as plain data. */
  inWorker(expression: string): Promise<unknown>;
  /** Takes every site away from the extension (`ON_CLICK`), or gives them back, as a person does in chrome://extensions. */
  siteAccess(access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void>;
  /** Lets `permissions.request` for this origin (`https://host/*`) succeed without its prompt, which a headless browser cannot show. */
  answerPermissionPrompt(origin: string): Promise<void>;
}

/** Starts a browser of Chromium's family in the played world, with the extension loaded. @throws where no such browser is found. */
export async function launchChromium(options: LaunchOptions): Promise<RunningChromium> {
  const browser = await launch(options);
  const control = await browser.target().createCDPSession();
  const id = await install(browser, options.extension);
  const extensionOrigin = `chrome-extension://${id}`;

  /** The newest first: one that was stopped while it started may stay in the list for good. */
  const workerTargets = () =>
    browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin))
      .toReversed();
  const workerTarget = () => workerTargets()[0];
  const openSettings = async (address: string, script: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(script);
    await page.close();
  };

  const running: RunningChromium = {
    kind: 'chromium',
    browser,
    extensionOrigin,
    extensionId: id,
    newPage: () => browser.newPage(),
    bannerIn: chromiumBanner,

    async openExtensionPage(file) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${file}`);
      await page.waitForFunction(pageIsWhole);
      return puppeteerExtensionPage(page);
    },

    async openTruePopup(page) {
      await page.bringToFront();
      const before = browser.targets();
      await control.send('Extensions.triggerAction', { id, targetId: await tabTargetOf(control, page) });
      const popup = await browser.waitForTarget(
        (target) => target.url().startsWith(extensionOrigin) && !before.includes(target) && target.type() !== 'service_worker',
      );
      const shown = await popup.asPage();
      await shown.waitForFunction(pageIsWhole);
      return puppeteerExtensionPage(shown);
    },

    async tabIdOf(page) {
      await page.bringToFront();
      return Number(await running.inWorker('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)'));
    },

    async inWorker(expression) {
      let unanswered = 0;
      const answer = await until(
        'a worker that answers',
        async () => {
          for (const target of workerTargets()) {
            try {
              const worker = await target.worker();
              if (worker) return { value: await worker.evaluate(expression) };
            } catch (error) {
              // A worker that was stopped a moment ago may still be listed; nothing ran in it, so the next one is asked.
              if (!/Execution context is not available|Session closed|Target closed/.test(String(error))) return { error };
            }
          }
          unanswered += 1;
          await wakeWorker(browser, extensionOrigin, unanswered % 5 === 0);
          return null;
          // Starting a worker on a machine that is busy with other browsers can take long; how long is not what these stories are about.
        },
        20_000,
      );
      if ('error' in answer) throw answer.error;
      return answer.value;
    },

    stored: async (area) => asRecord(await running.inWorker(`chrome.storage.${area}.get(null)`)),
    store: async (area, values) => {
      await running.inWorker(`chrome.storage.${area}.set(${JSON.stringify(values)})`);
    },
    forget: async (area, keys) => {
      await running.inWorker(`chrome.storage.${area}.remove(${JSON.stringify(keys)})`);
    },
    async askSources() {
      const page = await running.openExtensionPage('manifest.json');
      await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(checkNow)}).catch(() => null)`);
      await page.close();
    },
    setClock: (at) => startClock(running, at),

    async killWorker() {
      await (await workerTarget()?.worker())?.close();
      await until('the worker to stop', async () => !workerTarget());
    },
    workerIsRunning: async () => workerTarget() !== undefined,

    blockCookies: (origin, blocked) =>
      openSettings(
        'chrome://settings/cookies',
        blocked
          ? `chrome.send('setCategoryPermissionForPattern', [${JSON.stringify(origin)}, '', 'cookies', 'block', false])`
          : `chrome.send('resetCategoryPermissionForPattern', [${JSON.stringify(origin)}, '', 'cookies', false])`,
      ),
    siteAccess: (hostAccess) =>
      openSettings(
        'chrome://extensions/',
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: id, hostAccess })})`,
      ),
    answerPermissionPrompt: (origin) =>
      openSettings('chrome://extensions/', `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(origin)})`),

    close: () => browser.close(),
  };

  if (!options.keepWelcome) await closeWelcome(browser, extensionOrigin);
  for (const origin of options.cookiesBlockedFor ?? []) await running.blockCookies(origin, true);
  return running;
}

async function launch(options: LaunchOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0; // Chromium refuses its sandbox to root
  if (isRoot) return await launchWith(options, ['--no-sandbox']);
  try {
    return await launchWith(options, []);
  } catch (error) {
    // Containers, and Ubuntu from 23.10 on with a downloaded Chrome, have no sandbox to offer. Nothing but the played world is visited.
    if (process.platform === 'linux' && findChromium()) return await launchWith(options, ['--no-sandbox']);
    throw error;
  }
}

function launchWith(options: LaunchOptions, more: readonly string[]): Promise<Browser> {
  const { world, language = 'ja', headless = true, scheme = 'light', window, userDataDir, timeZone = 'Asia/Tokyo' } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no browser of Chromium’s family was found');
  const { width, height } = window ?? { width: 1100, height: 800 };
  return puppeteer.launch({
    executablePath,
    headless,
    defaultViewport: null,
    pipe: true, // extensions are loaded over the pipe: branded Chrome and Edge ignore --load-extension
    enableExtensions: true,
    ...(userDataDir !== undefined && { userDataDir }),
    ...(!headless && { ignoreDefaultArgs: ['--enable-automation'] }), // no bar about being automated in a window for people
    env: { ...process.env, TZ: timeZone, LANGUAGE: language, LANG: language === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8' }, // on Linux `--lang` does nothing
    args: [
      `--lang=${language}`,
      `--accept-lang=${language === 'ja' ? 'ja,en' : 'en'}`,
      ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : []),
      `--window-size=${width},${height}`,
      `--proxy-server=http://127.0.0.1:${world.proxyPort}`,
      `--ignore-certificate-errors-spki-list=${world.publicKeyHash}`,
      '--disable-quic',
      '--no-first-run',
      ...(scheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(headless ? [] : ['--test-type']), // no bar about flags either
      ...more,
    ],
  });
}

/** @returns the extension's id. @throws what the browser has against the extension. */
async function install(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** In a profile that knows the extension already there is none to wait for. */
async function closeWelcome(browser: Browser, extensionOrigin: string): Promise<void> {
  const address = `${extensionOrigin}/welcome.html`;
  const welcome = await browser.waitForTarget((target) => target.url() === address, { timeout: WELCOME_COMES_WITHIN }).catch(() => null);
  await (await welcome?.page())?.close();
}

/** Any page of the extension's that says something to it wakes its worker; its manifest, opened as a page, does nothing by itself. */
/** @param anew stops it first. One that was stopped while it started may run where DevTools do not see it, and only another can be asked. */
async function wakeWorker(browser: Browser, extensionOrigin: string, anew: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${extensionOrigin}/manifest.json`);
  if (anew) {
    const devtools = await page.createCDPSession();
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
  }
  await page.evaluate('chrome.runtime?.sendMessage({ type: "wake" }).catch(() => {})');
  await page.close();
}

/** A tab has a target of its own, of which the page is a child; the toolbar belongs to the tab. */
async function tabTargetOf(control: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}
