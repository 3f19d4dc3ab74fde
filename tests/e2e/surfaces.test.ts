import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedFeed } from '../../scripts/demo/published-feed';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { epochMs, parseIso } from '../../src/contracts/epoch-ms';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const bannerCss = readFileSync('src/ui/banner/banner.css', 'utf8');
const theNight = parseIso('2019-12-20T20:00:00+09:00') ?? epochMs(0);

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe has against a page, and how many nodes it looked at: none would mean that it saw nothing. */
async function axeOn(page: Page): Promise<{ readonly against: readonly string[]; readonly lookedAt: number }> {
  await page.evaluate(axe);
  const result: AxeResult = JSON.parse(String(await page.evaluate('axe.run(document).then((result) => JSON.stringify(result))')));
  return {
    against: result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    lookedAt: result.passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('what people see, in %s', (language) => {
  let world: World;
  let running: RunningChromium;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld({ state: { feed: publishedFeed(theNight) } });
    running = await launchChromium({ world, extension: builtFolder('scenario-chrome'), language });
    await running.setClock(theNight);
    page = await running.newPage();
    await page.goto('https://www.webmoney.ne.jp/payment', { waitUntil: 'load' });
    await until('the banner', async () => (await running.bannerIn(page).text()) !== '');
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const popupOf = async (scheme: 'light' | 'dark', width = 380) => {
    const popup = await running.openExtensionPage(`popup.html?tab=${await running.tabIdOf(page)}`);
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.page.setViewport({ width, height: 700 });
    await until('the popup', () => popup.page.$('[data-check]'));
    return popup;
  };
  const overflows = (one: Page) => one.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  test.each(['light', 'dark'] as const)('the popup has nothing that axe is against (%s), on both questions', async (scheme) => {
    const popup = await popupOf(scheme);
    for (const summary of await popup.page.$$('details:not([open]) > summary')) await summary.click();
    const thisPage = await axeOn(popup.page);
    expect(thisPage.against).toEqual([]);
    expect(thisPage.lookedAt).toBeGreaterThan(30);
    await popup.click('#tab-beforeBuying');
    await popup.page.select('#shop', 'lawson');
    await popup.page.select('#place', 'app-store');
    expect((await axeOn(popup.page)).against).toEqual([]);
    await popup.close();
    const elsewhere = await running.openExtensionPage('popup.html?tab=99999');
    await until('the list', () => elsewhere.page.$('[data-card]'));
    expect((await axeOn(elsewhere.page)).against).toEqual([]);
    await elsewhere.close();
  });

  test.each([320, 360, 380, 800])('the popup fits into %i pixels without scrolling sideways', async (width) => {
    const popup = await popupOf('light', width);
    expect(await overflows(popup.page)).toBe(false);
    await popup.click('#tab-beforeBuying');
    expect(await overflows(popup.page)).toBe(false);
    await popup.close();
  });

  test('the two questions can be reached with the arrow keys', async () => {
    const popup = await popupOf('light');
    await popup.page.focus('#tab-thisPage');
    await popup.page.keyboard.press('ArrowRight');
    expect(await popup.page.$eval('[role=tab][aria-selected=true]', (tab) => tab.id)).toBe('tab-beforeBuying');
    expect(await popup.page.evaluate(() => document.activeElement?.id)).toBe('tab-beforeBuying');
    await popup.close();
  });

  test('the popup speaks the browser’s language and says so', async () => {
    const popup = await popupOf('light');
    expect(await popup.page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await popup.text()).toMatch(language === 'ja' ? /どうすればいい/ : /What can I do/);
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('the banner, in an open document, has nothing that axe is against (%s)', async (scheme) => {
    await page.bringToFront();
    const markup = await running.bannerIn(page).html();
    const copy = await running.newPage();
    await copy.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const css = bannerCss.replaceAll(/:host(\(\[data-edge="\w+"\]\))?/g, 'tsukaeru-banner$1');
    await copy.setContent(
      `<html lang="${language}"><title>banner</title><style>${css}</style><main><h1>page</h1></main><tsukaeru-banner data-edge="top">${markup}</tsukaeru-banner>`,
    );
    const { against, lookedAt } = await axeOn(copy);
    // A banner lies beside the page's own landmarks and headings, whatever those are.
    expect(against.filter((one) => !/^(region|heading-order|landmark)/.test(one))).toEqual([]);
    expect(lookedAt).toBeGreaterThan(8);
    await copy.close();
  });

  test.each([
    { width: 1000, height: 700 },
    { width: 360, height: 640 },
  ])('at $width × $height the folded banner covers neither the code field nor its button', async (viewport) => {
    const small = await running.newPage();
    await small.setViewport(viewport);
    await small.goto('https://www.webmoney.ne.jp/payment', { waitUntil: 'load' });
    await until('the banner', async () => (await running.bannerIn(small).text()) !== '');
    for (const scroll of [0, 150, 1_000]) {
      await small.evaluate((top) => scrollTo(0, top), scroll);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const banner = await running.bannerIn(small).rectangle();
      const hidden = await small.evaluate(
        () => getComputedStyle(document.querySelector('tsukaeru-banner') ?? document.body).visibility === 'hidden',
      );
      for (const selector of ['input[type=text]', 'button[type=submit]']) {
        const covered = await small.$eval(
          selector,
          (element, box) => {
            const { top, bottom } = element.getBoundingClientRect();
            return box !== null && top < box.y + box.height && bottom > box.y;
          },
          hidden ? null : banner,
        );
        expect(covered, `${selector} at scroll ${scroll}`).toBe(false);
      }
    }
    await small.close();
  });

  test('on a phone’s width the folded banner takes at most a third of the screen', async () => {
    const small = await running.newPage();
    await small.setViewport({ width: 360, height: 640 });
    await small.goto('https://apps.apple.com/redeem', { waitUntil: 'load' });
    const box = await until('the banner', () => running.bannerIn(small).rectangle());
    expect(box.height).toBeLessThanOrEqual(640 / 3);
    await small.close();
  });
});
