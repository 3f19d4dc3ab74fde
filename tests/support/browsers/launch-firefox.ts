import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/find-browsers.mjs';
import { until } from '../until';
import { asRecord } from './as-record';
import { type BidiSend, bidiOf, evaluateData, field, list } from './bidi';
import { firefoxBanner } from './firefox-banner';
import { openFirefoxExtensionPage } from './firefox-extension-page';
import type { ExtensionPage, LaunchOptions, RunningBrowser } from './running-browser';
import { checkNow, startClock } from './start-clock';

/** What only Firefox can do. */
export interface RunningFirefox extends RunningBrowser {
  readonly kind: 'firefox';
  /** Runs JavaScript in the browser's own window, with its privileges. @returns its value, awaited, as plain data. */
  inBrowserWindow(expression: string): Promise<unknown>;
}

const addonId = 'tsukaeru@extension';
/** Fixed by a preference; otherwise Firefox draws one, and nobody outside learns it. */
const uuid = '11111111-2222-4333-8444-555555555555';
const extensionOrigin = `moz-extension://${uuid}`;
const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;

/** Starts Firefox in the played world, with the extension loaded. @throws where no Firefox is found. */
export async function launchFirefox(options: LaunchOptions): Promise<RunningFirefox> {
  const browser = await launch(options);
  const send = bidiOf(browser);
  await browser.installExtension(options.extension);

  const inBrowserWindow = async (expression: string) => {
    const [window] = list(await send('browsingContext.getTree', { 'moz:scope': 'chrome' }), 'contexts');
    return evaluateData(send, field(window, 'context'), expression);
  };
  const openExtensionPage = (file: string) => openFirefoxExtensionPage(send, `${extensionOrigin}/${file}`);

  /** The event page cannot be reached from outside, but any page of the extension's has the same storage; a picture does nothing else. */
  let helper: Promise<ExtensionPage> | null = null;
  const inExtension = async (expression: string) => {
    helper ??= openFirefoxExtensionPage(send, `${extensionOrigin}/icons/16.png`, true);
    return (await helper).evaluate(expression);
  };

  const running: RunningFirefox = {
    kind: 'firefox',
    browser,
    extensionOrigin,
    inBrowserWindow,
    newPage: () => browser.newPage(),
    openExtensionPage,
    bannerIn: (page) => firefoxBanner(send, page),

    async openTruePopup(page) {
      await page.bringToFront();
      await inBrowserWindow(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(${extension}).openPopup(window, true);
      })()`);
      return null;
    },

    async tabIdOf(page) {
      await page.bringToFront();
      return Number(
        await inBrowserWindow(`(() => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
        })()`),
      );
    },

    stored: async (area) => asRecord(await inExtension(`browser.storage.${area}.get(null)`)),
    store: async (area, values) => {
      await inExtension(`browser.storage.${area}.set(${JSON.stringify(values)})`);
    },
    forget: async (area, keys) => {
      await inExtension(`browser.storage.${area}.remove(${JSON.stringify(keys)})`);
    },
    async askSources() {
      await inExtension(`browser.runtime.sendMessage(${JSON.stringify(checkNow)}).catch(() => null)`);
    },
    setClock: (at) => startClock(running, at),

    async killWorker() {
      await inBrowserWindow(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      await until('the event page to stop', async () => !(await running.workerIsRunning()));
    },
    workerIsRunning: async () => (await inBrowserWindow(`${extension}.backgroundState`)) === 'running',

    async blockCookies(origin, blocked) {
      const permission = blocked ? 'Ci.nsICookiePermission.ACCESS_DENY' : 'Ci.nsICookiePermission.ACCESS_DEFAULT';
      await inBrowserWindow(`Services.perms.addFromPrincipal(
        Services.scriptSecurityManager.createContentPrincipalFromOrigin(${JSON.stringify(origin)}), 'cookie', ${permission})`);
    },

    close: () => browser.close(),
  };

  if (!options.keepWelcome) await closeWelcome(send);
  for (const origin of options.cookiesBlockedFor ?? []) await running.blockCookies(origin, true);
  return running;
}

/** In a profile that knows the extension already there is none to wait for. */
async function closeWelcome(send: BidiSend): Promise<void> {
  const welcome = async () => {
    const contexts = list(await send('browsingContext.getTree', {}), 'contexts');
    return contexts.find((one) => field(one, 'url') === `${extensionOrigin}/welcome.html`);
  };
  const found = await until('the welcome page', welcome, 5_000).catch(() => null);
  if (found !== null) await send('browsingContext.close', { context: field(found, 'context') });
}

function launch({
  world,
  language = 'ja',
  headless = true,
  scheme = 'light',
  window,
  userDataDir,
  timeZone = 'Asia/Tokyo',
}: LaunchOptions) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox was found');
  const { width, height } = window ?? { width: 1100, height: 800 };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    acceptInsecureCerts: true,
    env: { ...process.env, TZ: timeZone },
    ...(userDataDir !== undefined && { userDataDir }),
    // The flag: without it BiDi refuses moz-extension addresses and the browser's own window.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': world.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': world.proxyPort,
      'intl.locale.requested': language === 'ja' ? 'ja' : 'en-US',
      'intl.accept_languages': language === 'ja' ? 'ja,en' : 'en',
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false, // `permissions.request` answers itself with yes
    },
  });
}
