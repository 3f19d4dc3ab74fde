import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

/** In the shape of a code and nowhere else, so that any six letters of it in a row are a leak. */
const canary = 'QZKXWVJQZKXWVJ9';
const traces = Array.from({ length: canary.length - 5 }, (_, start) => canary.slice(start, start + 6).toLowerCase());
const leaksIn = (text: string) => traces.filter((trace) => text.toLowerCase().includes(trace));

const japan = 'https://www.amazon.co.jp/gc/redeem';
const america = 'https://www.amazon.com/gc/redeem';
const webMoney = 'https://www.webmoney.ne.jp/payment';

describe.skipIf(!findChromium())('what the page answered', () => {
  let world: World;
  let running: RunningChromium;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
    await running.inWorker(`(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(message); return false; });
    })()`);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });
  beforeEach(async () => {
    world.reset();
    page = await running.newPage();
  });
  afterEach(async () => {
    await page?.close();
  });

  const open = async (address: string, field: string) => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector(field);
    await new Promise((resolve) => setTimeout(resolve, 600)); // the observer has seen the field
  };
  const send = async (field: string, button: string) => {
    await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), field);
    await page.type(field, canary);
    await Promise.all([page.waitForNavigation(), page.click(button)]);
  };
  const sendAmazon = () => send('#gc-redemption-input', '#gc-redemption-apply-button');
  const banner = () => running.bannerIn(page).text();
  const bannerSays = (words: RegExp) => until(`a banner that says ${words}`, async () => words.test(await banner()), 8_000);
  const tries = async (card: string) => JSON.stringify((await running.stored('local'))[`tries:${card}`] ?? null);

  test('a refused code: the banner says what the message means, and its fixes', async () => {
    await open(japan, '#gc-redemption-input');
    expect(await banner()).toBe('');
    await sendAmazon();
    await bannerSays(/画面に出ているメッセージの意味[\s\S]*番号が正しくないと判断されました/);
    expect(await tries('amazon')).toMatch(/"failed":\[\d+\]/);
  });

  test('then an accepted one: the warning goes, the tries are cleared', async () => {
    await open(america, '#gc-redemption-input');
    await sendAmazon();
    await bannerSays(/メッセージの意味/);
    world.state.redeemAnswer = 'accepted';
    await sendAmazon();
    await until(
      'the success to be noted',
      async () => {
        const stored = await tries('amazon');
        return stored.includes('"failed":[]') && /"acceptedAt":\d+/.test(stored);
      },
      8_000,
    );
    await until('a quiet banner', async () => (await banner()) === '', 8_000);
  });

  test('words that stand on a page to which nothing was sent are no answer', async () => {
    await open(japan, '#gc-redemption-input');
    await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p role="alert">ギフト券番号は無効です</p>'));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await banner()).toBe('');
  });

  test('WebMoney: an unknown answer changes nothing; a further step is named when the page asks for it', async () => {
    await open(webMoney, 'input[type=text]');
    await send('input[type=text]', 'button[type=submit]');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await banner()).not.toMatch(/メッセージの意味|まだ終わっていません/);
    await page.evaluate(() => {
      const alert = document.querySelector('[role=alert]');
      if (alert) alert.textContent = `${alert.textContent} あと1,200POINT必要です`;
    });
    await bannerSays(/登録はまだ終わっていません/);
  });

  test('no code is in any message, storage area or banner', async () => {
    await open(japan, '#gc-redemption-input');
    await sendAmazon();
    await bannerSays(/メッセージの意味/);
    const heard = JSON.stringify(await running.inWorker('globalThis.heard'));
    expect(heard).toContain('"pageAnswer":"invalid"');
    expect(leaksIn(heard)).toEqual([]);
    expect(leaksIn(JSON.stringify([await running.stored('local'), await running.stored('session')]))).toEqual([]);
    expect(leaksIn(await running.bannerIn(page).html())).toEqual([]);
  });
});
