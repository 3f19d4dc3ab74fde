import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium } from '../support/browsers/launch-chromium';
import type { RunningBrowser } from '../support/browsers/running-browser';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const amazon = 'https://www.amazon.co.jp/gc/redeem';
const field = '#gc-redemption-input';
/** Names that must not be said where a shape fits several cards. */
const brands = /Xbox|Microsoft|Minecraft|Apple|スマートピット|ビットキャッシュ|Steam/;

describe.each(['ja', 'en'] as const)('another issuer’s code on Amazon’s page, in a browser in %s', (language) => {
  let world: World;
  let running: RunningBrowser;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language });
    page = await running.newPage();
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });
  beforeEach(async () => {
    world.reset();
    await page.goto(amazon, { waitUntil: 'load' });
    await page.waitForSelector(field);
  });

  const bannerText = async () => running.bannerIn(page).text();
  const type = async (text: string) => {
    await page.type(field, text);
    await page.keyboard.press('Tab');
  };

  test.each([
    ['the number of a payment slip', '1234567890123', /スマートピット|Smart Pit/],
    ['a code that begins as one issuer’s do', 'X2345678ABCDEFGH', /Apple/],
    ['16 hiragana', 'あいうえおかきくけこさしすせそた', /ビットキャッシュ|BitCash/],
  ])('%s: the other card is named', async (_, typed, name) => {
    await type(typed);
    await until(`a banner that names ${name}`, async () => name.test(await bannerText()));
    expect(await bannerText()).not.toContain(typed);
  });

  test('five blocks of five: other kinds have this shape, so that none is named', async () => {
    await type('ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2');
    await until('a banner', async () => /ほかの種類|other kinds/.test(await bannerText()));
    expect(await bannerText()).not.toMatch(brands);
  });
});
