import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { uiWords } from '../../src/i18n/ui-words-of';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const words = uiWords.ja.thisPage;
const shop = 'https://shop.example.test';
const steam = 'https://store.steampowered.com/account/redeemwalletcode';

/** What axe has against a page. */
async function axeOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id }) => id))');
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}

/**
 * «This page» on a site outside of the catalogue. The toolbar's button is really pressed (`Extensions.triggerAction`), since nothing else grants
 * `activeTab`; the build is the one that people get, without a permission for the shop.
 */
describe.skipIf(!findChromium())('the popup on a page outside of our list', () => {
  let world: World;
  let running: RunningChromium;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });
  beforeEach(async () => {
    page = await running.newPage();
  });
  afterEach(async () => {
    await page.close();
    await running.forget('local', ['siteChoices']);
  });

  type Popup = Awaited<ReturnType<RunningChromium['openTruePopup']>>;
  const says = async (popup: Popup, sentence: string) => {
    await until('the sentence', async () => (await popup.text()).includes(sentence)).catch(() => {});
    expect(await popup.text()).toContain(sentence);
  };
  /** Whether something is stored about a document of the tab. Asking for the tab's id would close a popup that is open on it. */
  const isStored = async (tab: number) => Object.keys(await running.stored('session')).some((key) => key.startsWith(`findings:${tab}:`));
  /** Not a click in the middle of it: the popup's foot may lie over what a scroll has not brought up. */
  const press = async ({ page: one }: Popup, selector: string) => {
    await one.waitForSelector(selector);
    await one.$eval(selector, (element) => element instanceof HTMLElement && element.click());
  };
  const show = async (body: string) => {
    await page.goto(`${shop}/`, { waitUntil: 'load' });
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);
  };

  test('a field for a code is seen where the button is pressed, and the site is named', async () => {
    await page.goto(`${shop}/pay`, { waitUntil: 'load' });
    const popup = await running.openTruePopup(page);
    await says(popup, words.outsideList('shop.example.test'));
    await press(popup, '[data-why-field] summary');
    expect(await popup.page.$$eval('[data-why-field] li', (all) => all.length)).toBeGreaterThan(0);
    expect(await popup.text()).not.toContain(words.seen.none.title);
    for (const summary of await popup.page.$$('details:not([open]) > summary'))
      await summary.evaluate((one) => one.parentElement?.setAttribute('open', ''));
    expect(await axeOn(popup.page)).toEqual([]);
    await popup.close();
  });

  test('a page without a field: none seen, why there may be one, and the official pages', async () => {
    await page.goto(`${shop}/`, { waitUntil: 'load' });
    const popup = await running.openTruePopup(page);
    await says(popup, words.seen.none.title);
    expect(await popup.page.$('[data-may-still-be]')).not.toBeNull();
    expect(await popup.page.$('[data-card="apple"]')).not.toBeNull();
    expect(await axeOn(popup.page)).toEqual([]);
    await popup.close();
  });

  test('a field that comes after a click is told while the popup stands there', async () => {
    await page.goto(`${shop}/`, { waitUntil: 'load' });
    const popup = await running.openTruePopup(page);
    await says(popup, words.seen.none.title);
    await page.evaluate(() => {
      document.body.innerHTML =
        '<form><label>ギフトカードのコード <input type="text" name="gift_code"></label><button>適用する</button></form>';
    });
    await says(popup, words.outsideList('shop.example.test'));
    await popup.close();
  });

  test('a coupon’s field is told from one that takes money', async () => {
    await show('<h1>ご注文</h1><form><label>クーポンコード <input type="text" name="coupon_code"></label><button>適用する</button></form>');
    const popup = await running.openTruePopup(page);
    await says(popup, words.seen['promo-only'].title);
    await popup.close();
  });

  test('the browser’s own pages: it says that it could not look', async () => {
    await page.goto('chrome://version/');
    const popup = await running.openTruePopup(page);
    await says(popup, words.noAccess.title);
    expect(await popup.text()).not.toContain(words.seen.none.title);
    await popup.close();
  });

  test('opened as a page, the popup has no permission for the shop, and says so', async () => {
    await page.goto(`${shop}/pay`, { waitUntil: 'load' });
    const popup = await running.openExtensionPage(`popup.html?tab=${await running.tabIdOf(page)}`);
    await says(popup, words.noAccess.title);
    expect(await popup.text()).not.toContain(words.seen.none.title);
    await popup.close();
  });

  test('muted: it says so and nothing else; undone, the page is looked at again', async () => {
    await page.goto(`${shop}/pay`, { waitUntil: 'load' });
    const tab = await running.tabIdOf(page);
    const popup = await running.openTruePopup(page);
    await says(popup, words.outsideList('shop.example.test'));
    await press(popup, '[data-about-site] summary');
    await press(popup, '[data-offer="muted"]');
    await says(popup, words.silenced.muted.title);
    expect(await axeOn(popup.page)).toEqual([]);
    expect(await running.stored('local')).toMatchObject({ siteChoices: { value: { 'shop.example.test': 'muted' } } });
    // Loaded anew, the page is looked at for the popup that still stands there; told that it is silenced, the script leaves it again.
    await page.reload({ waitUntil: 'load' });
    await until('a silenced document', async () => (await popup.page.$('[data-silenced="muted"]')) !== null && (await isStored(tab)));
    await press(popup, '[data-made="muted"] button');
    await says(popup, words.outsideList('shop.example.test'));
    expect(await running.stored('local')).toMatchObject({ siteChoices: { value: {} } });
    await popup.close();
  });

  test('a page of the list, muted: its banner goes, and comes back when that is undone', async () => {
    await running.blockCookies('https://store.steampowered.com', true);
    await page.goto(steam, { waitUntil: 'load' });
    const banner = () => running.bannerIn(page).text();
    await until('the banner', async () => (await banner()) !== '');
    const popup = await running.openExtensionPage(`popup.html?tab=${await running.tabIdOf(page)}`);
    await press(popup, '[data-about-site] summary');
    await press(popup, '[data-offer="muted"]');
    await page.bringToFront();
    await until('no banner', async () => (await banner()) === '');
    expect(await popup.text()).not.toContain(uiWords.ja.popup.headline.critical);
    await popup.page.bringToFront();
    await press(popup, '[data-made="muted"] button');
    await page.bringToFront();
    await until('the banner again', async () => (await banner()) !== '');
    await says(popup, uiWords.ja.popup.headline.critical);
    await popup.close();
    await running.blockCookies('https://store.steampowered.com', false);
  });

  test('where storage has the answer, nothing else is ever painted', async () => {
    await page.goto(steam, { waitUntil: 'load' });
    const tab = await running.tabIdOf(page);
    await until('the stored document', () => isStored(tab));
    const popup = await running.newPage();
    await popup.evaluateOnNewDocument(() => {
      const painted: string[] = [];
      Object.assign(window, { painted });
      new MutationObserver(() => {
        const headline = document.querySelector('.headline')?.textContent;
        if (headline && painted.at(-1) !== headline) painted.push(headline);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await popup.goto(`${running.extensionOrigin}/popup.html?tab=${tab}`);
    await until('the popup', () => popup.$('.headline'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    const painted: unknown = await popup.evaluate('painted');
    expect(painted).toEqual([expect.stringContaining('Steam')]);
    await popup.close();
  });
});
