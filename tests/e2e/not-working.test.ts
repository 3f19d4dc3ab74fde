import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedFeed } from '../../scripts/demo/published-feed';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { epochMs, parseIso } from '../../src/contracts/epoch-ms';
import { uiWords } from '../../src/i18n/ui-words-of';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const christmas = parseIso('2019-12-25T10:00:00+09:00') ?? epochMs(0);

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('a code that does not work, in %s', (locale) => {
  const words = uiWords[locale].notWorking;
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld({ state: { feed: publishedFeed(christmas) } });
    running = await launchChromium({ world, extension: builtFolder('scenario-chrome'), language: locale });
    await running.setClock(christmas);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  /** The open tab, with what a person does counted. */
  const openTab = async (tab = 99_999) => {
    const { page } = await running.openExtensionPage(`popup.html?tab=${tab}`);
    await page.setViewport({ width: 360, height: 640 });
    await until('the tab', () => page.$('#tab-notWorking'));
    await page.click('#tab-notWorking');
    let times = 0;
    return {
      page,
      times: () => times,
      press: async (selector: string) => {
        times += 1;
        await until(selector, () => page.$(selector));
        await page.click(selector);
      },
      select: async (selector: string, value: string) => {
        times += 1;
        await until(selector, () => page.$(selector));
        await page.select(selector, value);
      },
      pickDay: async (day: string) => {
        times += 1;
        await page.$eval(
          '#trouble-day',
          (field, value) => {
            if (!(field instanceof HTMLInputElement)) return;
            field.value = value;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          day,
        );
      },
    };
  };
  const cause = (page: Page) => page.$eval('[data-cause]', (element) => element.getAttribute('data-cause'));
  const firstFixes = (page: Page) => page.$$eval('.to-do [data-fix]', (all) => all.map((one) => one.getAttribute('data-fix')));

  test('bought on the night of the outage, typed at Christmas: the till did not activate it', async () => {
    const { page, select, press, pickDay, times } = await openTab();
    await select('#trouble-card', 'apple');
    await press('[data-plain="invalid"]');
    await select('#trouble-shop', 'seven-eleven');
    await pickDay('2019-12-20');
    await until('the cause', async () => (await cause(page)) === 'notActivated');
    expect((await firstFixes(page))[0]).toBe('ask-shop-with-receipt');
    expect(times()).toBeLessThanOrEqual(4);
    await page.click('[data-cause] summary');
    const said = await page.$eval('[data-cause]', (element) => element.textContent ?? '');
    expect(said).toContain('SNSデイズ');
    expect(said).toContain(words.maybe);
    await until('whom to ask', async () => (await page.$$('.question')).length >= 2);
    expect(await page.$$eval('input:not([type=date]), textarea, [contenteditable]', (all) => all.length), 'no field for a code').toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.close();
  });

  test('a lock-out at Spotify: stop trying, and for how long', async () => {
    const { page, select, press, times } = await openTab();
    await select('#trouble-card', 'spotify');
    await press('[data-plain="tooManyTries"]');
    await until('the cause', async () => (await cause(page)) === 'tooManyTries');
    expect(await page.$eval('[data-cause]', (element) => element.textContent), 'how long, as this issuer says').toContain('24');
    expect((await firstFixes(page))[0]).toBe('stop-retrying');
    expect(times()).toBeLessThanOrEqual(4);
    await page.close();
  });

  test('2813-0040 at Nintendo: look at your own account first; the note is read in full before it is copied', async () => {
    const { page, select, press, times } = await openTab();
    await select('#trouble-card', 'nintendo');
    await press('[data-plain="alreadyUsed"]');
    await press('[data-message="already-redeemed"]');
    expect(await cause(page)).toBe('alreadyUsed');
    expect((await firstFixes(page)).slice(0, 2)).toEqual(['check-balance-first', 'use-right-account']);
    expect(times()).toBeLessThanOrEqual(4);
    const note = await page.$eval('.report', (element) => element.textContent ?? '');
    for (const part of ['[nintendo]', '[already-redeemed]', '2813-0040', words.reportWords.notLooked]) expect(note).toContain(part);
    expect(note).not.toMatch(/https?:|chrome-extension/);
    await page.close();
  });
});
