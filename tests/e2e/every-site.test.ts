import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { pageWords } from '../../src/i18n/page-words-of';
import { everySiteOrigins, siteOrigins } from '../../src/platform/every-site-permission';
import { artifactPath } from '../support/artifacts';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { launchFirefox, type RunningFirefox } from '../support/browsers/launch-firefox';
import type { ExtensionPage, RunningBrowser } from '../support/browsers/running-browser';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const shop = 'https://shop.example.test/pay';
const listed = 'https://www.webmoney.ne.jp/payment';
/** Long enough for a script that waits until the page is idle. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_500));

/** What any extension page can read of the mode. Firefox lists what was installed twice over until something changes. */
const granted = 'chrome.permissions.getAll().then(({ origins }) => [...new Set(origins)].sort())';
const registered = 'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ matches }) => [...matches].sort()))';
const everyPage = [[...everySiteOrigins].sort()];
/** Whether the script of any site is at work in a tab: the observer of the listed hosts does not answer this. */
const sightIn = (tabId: number) =>
  `chrome.tabs.sendMessage(${tabId}, { type: 'whatIsHere' }, { frameId: 0 }).then((sight) => sight?.purpose ?? null, () => null)`;

async function isOn(options: ExtensionPage): Promise<boolean> {
  return (await options.evaluate(`document.querySelector('[data-every-site]')?.getAttribute('aria-checked')`)) === 'true';
}

describe.skipIf(!findChromium())('the every-site mode in Chromium', () => {
  let world: World;
  let running: RunningChromium;
  let options: ExtensionPage & { readonly page: Page };
  let installed: unknown;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
    options = await running.openExtensionPage('options.html');
    installed = await options.evaluate(granted);
    // A headless browser shows no prompt. The person's yes is played by this; what asks for it, and what follows, is the real thing.
    for (const origin of [...everySiteOrigins, ...siteOrigins('shop.example.test')]) await running.answerPermissionPrompt(origin);
    await running.inWorker(`(() => {
      globalThis.reported = [];
      chrome.runtime.onMessage.addListener((message, { tab }) => {
        if (message.type === 'pageReport') globalThis.reported.push([tab.id, message.facts.documentId]);
        return false;
      });
    })()`);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const sightOf = async (page: Page) => running.inWorker(sightIn(await running.tabIdOf(page)));
  const visited = async (address: string) => {
    const page = await running.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  const press = async (expected: boolean) => {
    await options.page.bringToFront();
    await options.click('[data-every-site]');
    await until(`the switch to be ${expected}`, async () => (await isOn(options)) === expected);
  };
  const registeredNow = (expected: readonly (readonly string[])[]) =>
    until(
      `scripts for ${JSON.stringify(expected)}`,
      async () => JSON.stringify(await options.evaluate(registered)) === JSON.stringify(expected),
    );

  test('before anybody wished for it, no script of ours is on a site that is not listed', async () => {
    const page = await visited(shop);
    await aWhile();
    expect(await sightOf(page)).toBeNull();
    expect(await isOn(options)).toBe(false);
    expect(await options.evaluate(registered)).toEqual([]);
    await page.close();
  });

  test('switched on it looks at a page that was open already, and at new ones, once each', async () => {
    const open = await visited(shop);
    await press(true);
    await until('its words', async () => (await options.text()).includes(pageWords.ja.everySite.said.on));
    await registeredNow(everyPage);
    await until('a look at the open page', () => sightOf(open));
    const later = await visited(shop);
    await until('a look at the new page', () => sightOf(later));
    await aWhile();
    for (const page of [open, later]) {
      const tab = await running.tabIdOf(page);
      const documents = await running.inWorker(
        `[...new Set(reported.filter(([tab]) => tab === ${tab}).map(([, document]) => document))].length`,
      );
      expect(documents, 'one observer a document').toBe(1);
      await page.close();
    }
  });

  test('on a listed host the observer is at work, and nothing beside it', async () => {
    const page = await visited(listed);
    const tab = await running.tabIdOf(page);
    await until('the observer', () => running.inWorker(`reported.some(([one]) => one === ${tab})`));
    await aWhile();
    const documents = await running.inWorker(
      `[...new Set(reported.filter(([one]) => one === ${tab}).map(([, document]) => document))].length`,
    );
    expect(documents, 'one observer a document').toBe(1);
    await page.close();
  });

  test('it outlives the worker', async () => {
    await running.killWorker();
    const page = await visited(shop);
    await until('a look', () => sightOf(page));
    expect(await options.evaluate(registered)).toEqual(everyPage);
    await page.close();
  });

  test('switched off it goes, with the permission; what came with the installation stays', async () => {
    await press(false);
    await until('its words', async () => (await options.text()).includes(pageWords.ja.everySite.said.off));
    await registeredNow([]);
    expect(await options.evaluate(granted)).toEqual(installed);
    const page = await visited(shop);
    await aWhile();
    expect(await sightOf(page)).toBeNull();
    await page.close();
  });

  test('a permission that is taken back in the browser’s settings takes it away too, and the page says so', async () => {
    await press(true);
    await registeredNow(everyPage);
    await options.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(everySiteOrigins)} })`);
    await registeredNow([]);
    await until('the switch to be off', async () => !(await isOn(options)));
    // Who pressed nothing since the page was opened is told why it stands off.
    const again = await running.openExtensionPage('options.html');
    expect(await until('words', async () => (await again.text()).includes(pageWords.ja.everySite.said.lost))).toBe(true);
    await again.close();
    await running.forget('local', ['everySite']);
  });

  test('a single site can be looked at without the others, outlives the mode, and can be given back', async () => {
    const page = await visited(shop);
    const popup = await running.openTruePopup(page);
    await popup.page.waitForSelector('[data-about-site]:not([open]) summary');
    await popup.click('[data-about-site] summary');
    await popup.page.waitForSelector('[data-look-always=off] button', { visible: true });
    await popup.click('[data-look-always=off] button');
    await registeredNow([[...siteOrigins('shop.example.test')]]);
    await until('the popup to say so', () => popup.page.$('[data-look-always=on]'));
    await popup.close();
    await page.reload({ waitUntil: 'load' });
    await until('a look', () => sightOf(page));
    await press(true);
    await press(false);
    await registeredNow([[...siteOrigins('shop.example.test')]]);
    await options.click('[data-site] button');
    await registeredNow([]);
    expect(await options.evaluate(granted)).toEqual(installed);
    await page.close();
  });
});

describe.skipIf(!findFirefox())('the every-site mode in Firefox', () => {
  let world: World;
  let running: RunningFirefox;
  beforeAll(async () => {
    world = await startWorld();
    running = await launchFirefox({ world, extension: builtFolder('world-firefox'), language: 'ja' });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  test('it is switched on, looks at a page, and goes with the permission; what came with the installation stays', async () => {
    const options = await running.openExtensionPage('options.html');
    await until('the switch', () => options.evaluate(`document.querySelector('[data-every-site]') !== null`));
    const installed = await options.evaluate(granted);
    await options.evaluate(`document.querySelector('[data-every-site]').scrollIntoView()`);
    await options.click('[data-every-site]');
    await until('the switch to be on', () => isOn(options));
    await until('the scripts', async () => JSON.stringify(await options.evaluate(registered)) === JSON.stringify(everyPage));
    const page = await running.newPage();
    await page.goto(shop, { waitUntil: 'load' });
    const tab = await running.tabIdOf(page);
    await until('a look', () => options.evaluate(sightIn(tab)));
    await options.click('[data-every-site]');
    await until('the scripts to go', async () => JSON.stringify(await options.evaluate(registered)) === '[]');
    expect(await options.evaluate(granted)).toEqual(installed);
    await page.goto(`${shop}?again`, { waitUntil: 'load' });
    await aWhile();
    expect(await options.evaluate(sightIn(tab))).toBeNull();
  });
});

const launches = { chromium: launchChromium, firefox: launchFirefox };
describe.each(['chromium', 'firefox'] as const)('whoever installs it in %s', (kind) => {
  test.skipIf(!(kind === 'chromium' ? findChromium() : findFirefox()))('is greeted', async () => {
    const world = await startWorld();
    const extension = builtFolder(kind === 'chromium' ? 'world-chrome' : 'world-firefox');
    const running: RunningBrowser = await launches[kind]({ world, extension, keepWelcome: true });
    const page = await running.openExtensionPage('options.html');
    const greetings = `chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === '/welcome.html').length`;
    await until('the welcome page', async () => (await page.evaluate(greetings)) === 1);
    await running.close();
    await world.close();
  });
});

test.skipIf(!findChromium())('an update greets nobody, and the mode goes on', async () => {
  const world = await startWorld();
  const running = await launchChromium({ world, extension: builtFolder('world-chrome') });
  for (const origin of everySiteOrigins) await running.answerPermissionPrompt(origin);
  const options = await running.openExtensionPage('options.html');
  await options.click('[data-every-site]');
  await until('the scripts', async () => JSON.stringify(await options.evaluate(registered)) === JSON.stringify(everyPage));
  await running.browser.installExtension(builtFolder('world-chrome')); // over the one that is there: to the extension an update
  await aWhile();
  const again = await running.openExtensionPage('options.html');
  await until('the scripts', async () => JSON.stringify(await again.evaluate(registered)) === JSON.stringify(everyPage));
  expect(await isOn(again)).toBe(true);
  expect(running.browser.targets().filter((target) => target.url().endsWith('/welcome.html'))).toEqual([]);
  await running.close();
  await world.close();
});

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('the two pages, in %s', (language) => {
  let world: World;
  let running: RunningChromium;
  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language });
    await running.store('local', {
      ownCards: { version: 1, value: ['webmoney', 'bitcash'] },
      backWatches: { version: 1, value: { webmoney: { askedAt: Date.now(), events: { 'a till outage': 'waiting' } } } },
      siteChoices: { version: 1, value: { 'a-rather-long-name-of-a-shop.example.test': 'muted', 'webmoney/payment': 'notACodeField' } },
    });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const shown = async (file: 'options.html' | 'welcome.html', scheme: 'light' | 'dark', width: number) => {
    const { page } = await running.openExtensionPage(file);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await until('the page', () => page.$('h1'));
    if (file === 'welcome.html') await page.click('[data-answer=yes]');
    return page;
  };

  test('what the browser will say is quoted as it says it', async () => {
    const { page } = await running.openExtensionPage('options.html');
    const manifest = { manifest_version: 3, name: 'x', version: '1', host_permissions: everySiteOrigins };
    const warnings = await page.evaluate(`chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(manifest))})`);
    expect(warnings).toEqual([pageWords[language].everySite.warningOfChromium]);
    await page.close();
  });

  test.each([
    ['options.html', 'light'],
    ['options.html', 'dark'],
    ['welcome.html', 'light'],
    ['welcome.html', 'dark'],
  ] as const)('%s has nothing that axe is against (%s), whole and unfolded', async (file, scheme) => {
    const page = await shown(file, scheme, 1_000);
    for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
    await page.evaluate(axe);
    const result: { readonly violations: readonly object[]; readonly passes: readonly object[] } = JSON.parse(
      String(await page.evaluate('axe.run(document).then((result) => JSON.stringify(result))')),
    );
    expect(result.violations).toEqual([]);
    expect(result.passes.length).toBeGreaterThan(15);
    await page.close();
  });

  // 180 px are a window of 360 px enlarged to 200 %. The pictures are for people.
  test.each(['options', 'welcome'] as const)('%s fits into narrow windows, also enlarged to twice its size', async (name) => {
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [180, 320, 360, 1_000]) {
        const page = await shown(`${name}.html`, scheme, width);
        await page.screenshot({ path: artifactPath(`every-site/${language}-${name}-${scheme}-${width}.png`), fullPage: true });
        for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width}`).toBeLessThanOrEqual(0);
        await page.close();
      }
  });
});
