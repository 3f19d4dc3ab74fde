import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { uiWords } from '../../src/i18n/ui-words-of';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const redeem = 'https://apps.apple.com/redeem';
const words = uiWords.ja;

/** What was seen of a popup that was opened, from its first element on. */
interface Opening {
  /** The head, and the headline if there was one, before anything of the popup itself stood there. */
  readonly first: { readonly head: string; readonly headline: string | null };
  /** Once all of it stood there. */
  readonly last: { readonly head: string; readonly headline: string | null };
  /** Whether these are the very elements that were painted first. */
  readonly sameElements: boolean;
  readonly shift: number;
  /** Addresses of the scripts that were there before the first paint. */
  readonly loadedBefore: readonly string[];
}

/** Runs before the popup's own scripts. */
function watchOpening(): void {
  const seen: { shift: number; first: unknown; elements: readonly (Element | null)[]; loadedBefore: readonly string[] } = {
    shift: 0,
    first: null,
    elements: [],
    loadedBefore: [],
  };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  // The frame after the first elements came: what a person sees first.
  const watching = new MutationObserver(() => {
    if (document.querySelector('#tab-thisPage') === null) return;
    watching.disconnect();
    const look = () => {
      seen.elements = ['.head', '#tab-cards', '#panel', '.headline', '.headline h2'].map((selector) => document.querySelector(selector));
      seen.first = {
        head: document.querySelector('.head')?.outerHTML,
        headline: document.querySelector('.headline')?.outerHTML ?? null,
      };
      seen.loadedBefore = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js'));
    };
    look();
    // The headline follows within the same frame or one later, as storage answers; the popup brings the foot.
    const followed = new MutationObserver(() => {
      if (document.querySelector('.foot') !== null) followed.disconnect();
      else look();
    });
    followed.observe(document.getElementById('app') ?? document, { childList: true, subtree: true });
  });
  watching.observe(document, { childList: true, subtree: true });
}

async function readOpening(popup: Page): Promise<Opening> {
  const read: Opening = JSON.parse(
    String(
      await popup.evaluate(() => {
        const seen = Reflect.get(window, 'seen');
        const last = {
          head: document.querySelector('.head')?.outerHTML,
          headline: document.querySelector('.headline')?.outerHTML ?? null,
        };
        const sameElements = seen.elements.every((one: Element | null) => one === null || one.isConnected);
        return JSON.stringify({ ...seen, elements: undefined, last, sameElements });
      }),
    ),
  );
  return read;
}

describe.skipIf(!findChromium())('the popup’s first paint', () => {
  let world: World;
  let running: RunningChromium;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
    page = await running.newPage();
    await page.goto(redeem, { waitUntil: 'load' });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const headlineOf = async (tab: number) => (await running.stored('session'))[`headline:${tab}`];
  const open = async (tab: number, hash = '') => {
    const popup = await running.newPage();
    await popup.setViewport({ width: 380, height: 600 });
    await popup.evaluateOnNewDocument(watchOpening);
    await popup.goto(`${running.extensionOrigin}/popup.html?tab=${tab}${hash}`);
    await until('the whole popup', () => popup.$('.foot, .panel:not([role])'));
    await new Promise((resolve) => setTimeout(resolve, 300)); // late shifts would come now
    return popup;
  };

  test('of a page that was judged is its answer, in the popup’s own elements, and nothing moves afterwards', async () => {
    const tab = await running.tabIdOf(page);
    await until('the headline', () => headlineOf(tab));
    const popup = await open(tab);
    const { first, last, sameElements, shift, loadedBefore } = await readOpening(popup);
    expect(first.headline).toContain('headline-card');
    expect(first).toEqual(last);
    expect(sameElements).toBe(true);
    expect(shift).toBe(0);
    expect(loadedBefore.filter((name) => name.includes('show-popup'))).toEqual([]);
    await popup.click('#tab-outages');
    expect(await popup.$eval('[aria-selected=true]', ({ id }) => id)).toBe('tab-outages');
    await popup.close();
  });

  test('of a page about which nothing is known is the head alone', async () => {
    const popup = await open(99_999);
    const { first, last, sameElements, shift } = await readOpening(popup);
    expect(first.head).toBe(last.head);
    expect(first.headline).toBeNull();
    expect(last.headline).toContain(words.thisPage.noAccess.title);
    expect([sameElements, shift]).toEqual([true, 0]);
    await popup.close();
  });

  test('of a site that was silenced says nothing of what was found there', async () => {
    const tab = await running.tabIdOf(page);
    await running.store('local', { siteChoices: { version: 1, value: { 'apps.apple.com': 'muted' } } });
    await until('no headline', async () => (await headlineOf(tab)) === undefined);
    const popup = await open(tab);
    const { first, last } = await readOpening(popup);
    expect(first.headline).toBeNull();
    expect(last.headline).toContain('data-silenced="muted"');
    await popup.close();
    await running.forget('local', ['siteChoices']);
    await until('the headline again', () => headlineOf(tab));
  });

  test('does not come before the page for those who told the number', async () => {
    const popup = await open(await running.tabIdOf(page), '#told-someone');
    const { first, last } = await readOpening(popup);
    expect(first).toEqual(last);
    expect(first.head).not.toContain('aria-selected="true"');
    await popup.close();
  });

  test('the headline goes with the page', async () => {
    const tab = await running.tabIdOf(page);
    expect(await headlineOf(tab)).toBeDefined();
    await page.goto('https://shop.example.test/', { waitUntil: 'load' });
    await until('no headline', async () => (await headlineOf(tab)) === undefined);
    await page.close();
  });
});
