import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { launchFirefox } from '../support/browsers/launch-firefox';
import type { RunningBrowser } from '../support/browsers/running-browser';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';
import { statusHostsAmong, strangersAmong } from '../support/world/strangers';

/** Letters that stand nowhere else, in the shape of a code, so that any trace of them is a leak. */
const canary = 'QZKXWVJQZKXWVJ9';
/** Any six letters of it in a row count as a trace, in any case. */
const traces = Array.from({ length: canary.length - 5 }, (_, start) => canary.slice(start, start + 6).toLowerCase());
const leaksIn = (text: string) => traces.filter((trace) => text.toLowerCase().includes(trace));

/** Every replica that takes a code, with the canary in path, query, fragment and return address wherever the address allows it. */
const places = [
  { address: 'https://store.steampowered.com/account/redeemwalletcode', field: '#wallet_code', button: '#validate_btn' },
  { address: 'https://store.steampowered.com/account/registerkey', field: '#product_key', button: '#register_btn' },
  { address: 'https://www.amazon.co.jp/gc/redeem', field: '#gc-redemption-input', button: '#gc-redemption-apply-button' },
  { address: 'https://www.amazon.com/gc/redeem', field: '#gc-redemption-input', button: '#gc-redemption-apply-button' },
  { address: 'https://play.google.com/redeem', field: '[role=dialog] input', button: '[role=dialog] button' },
  { address: 'https://apps.apple.com/redeem', field: null, button: null },
  {
    address: 'https://secure.store.apple.com/shop/giftcard/balance',
    field: '[id="giftCardBalanceCheck.giftCardPin"]',
    button: 'button[type=submit]',
  },
  { address: 'https://www.webmoney.ne.jp/payment', field: 'input[type=text]', button: 'button[type=submit]' },
  { address: 'https://settle.bitcash.co.jp/settle/tri', field: 'input[type=text]', button: '[type=submit]' },
  {
    address: 'https://account.microsoft.com/billing/redeem',
    field: 'input[name=tokenString]',
    button: 'button',
    frame: 'https://www.microsoft.com/',
  },
] as const;

const withCanary = (address: string) =>
  `${address}?code=${canary}&return_url=${encodeURIComponent(`https://shop.example.test/${canary}`)}#${canary}`;

async function redeemCanary(page: Page, place: (typeof places)[number]): Promise<void> {
  await page.goto(withCanary(place.address), { waitUntil: 'load' });
  if (place.field === null) return;
  const inside =
    'frame' in place ? await until('the frame', async () => page.frames().find((one) => one.url().startsWith(place.frame))) : page;
  await inside.waitForSelector(place.field);
  await new Promise((resolve) => setTimeout(resolve, 600)); // the observer has seen the field
  await inside.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), place.field);
  await inside.type(place.field, canary);
  await new Promise((resolve) => setTimeout(resolve, 500)); // the lint has looked
  await inside.click(place.button);
  await new Promise((resolve) => setTimeout(resolve, 700)); // the page repeats it in its answer and title
}

describe.skipIf(!findChromium())('a code in Chromium', () => {
  let world: World;
  let running: RunningChromium;
  const logs: string[] = [];

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
    // Everything that reaches the worker, as it arrived, before our own door.
    await running.inWorker(`(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(JSON.stringify(message)); return false; });
    })()`);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  test('appears in no message, storage area, log, badge, title, banner or request of ours', async () => {
    const page = await running.newPage();
    page.on('console', (message) => logs.push(message.text()));
    const shown: string[] = [];
    for (const place of places) {
      await redeemCanary(page, place);
      shown.push(await running.bannerIn(page).html());
      const tab = await running.tabIdOf(page);
      shown.push(
        String(
          await running.inWorker(`Promise.all([chrome.action.getBadgeText({ tabId: ${tab} }), chrome.action.getTitle({ tabId: ${tab} })])`),
        ),
      );
      const popup = await running.openExtensionPage(`popup.html?tab=${tab}`);
      shown.push(String(await popup.evaluate('document.documentElement.outerHTML')));
      await popup.close();
    }
    const heard = JSON.stringify(await running.inWorker('globalThis.heard'));
    expect(heard, 'the observer did report').toContain('pageReport');
    expect(heard, 'a submit was noticed').toContain('formSubmitted');
    expect(heard, 'the lint did look at what was typed').toMatch(/unexpectedLength|notHiragana|fits/);
    expect(leaksIn(heard)).toEqual([]);
    expect(leaksIn(shown.join('\n'))).toEqual([]);
    const stored = JSON.stringify([
      await running.stored('local'),
      await running.stored('session'),
      await running.inWorker('chrome.storage.sync.get(null)'),
    ]);
    expect(stored).toContain('findings:');
    expect(leaksIn(stored)).toEqual([]);
    expect(leaksIn(logs.filter((line) => !line.includes('the server responded')).join('\n'))).toEqual([]);
  });

  test('messages hold enumerations, numbers and booleans only', async () => {
    const heard: unknown = await running.inWorker('globalThis.heard.map((text) => JSON.parse(text))');
    for (const text of stringsIn(heard)) expect(text).toMatch(/^[A-Za-z][A-Za-z0-9-]{0,40}(?::[A-Za-z]{1,20})?$/);
  });

  test('the extension leaves nothing of its own in the page: no attribute, class, id or global', async () => {
    const page = await running.newPage();
    const read = () =>
      page.evaluate(() => ({
        attributes: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().map((name) => `${element.localName}@${name}`),
        ),
        globals: Object.getOwnPropertyNames(window).filter((name) => /tsukaeru|wxt|browser$|chrome-extension/i.test(name)),
        symbols: Object.getOwnPropertySymbols(window)
          .map(String)
          .filter((name) => /tsukaeru/.test(name)),
        ours: [...document.querySelectorAll('*')].filter((element) => /tsukaeru/i.test(element.localName)).length,
      }));
    await page.goto('https://store.steampowered.com/account/redeemwalletcode', { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { globals, symbols, ours, attributes } = await read();
    expect({ globals, symbols, ours }).toEqual({ globals: [], symbols: [], ours: 0 });
    expect(attributes.filter((name) => /tsukaeru|wxt/i.test(name))).toEqual([]);
    await page.close();
  });

  test('no request of ours carries it, and none goes to a store or a status host because a page was opened', async () => {
    const ours = world.requests.filter(({ origin, host }) => origin?.startsWith('chrome-extension:') || host === 'feed.tsukaeru.test');
    expect(leaksIn(JSON.stringify(ours))).toEqual([]);
    expect(strangersAmong(world.refused)).toEqual([]);
    // The sources were asked once, when the extension was installed, and when the popup was opened, at most once a minute.
    const before = world.requests.length;
    const refusedBefore = world.refused.length;
    const page = await running.newPage();
    for (const { address } of places) {
      await page.goto(address, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const asked = world.requests.slice(before).filter(({ host, path }) => host === 'feed.tsukaeru.test' || path.includes('/systemstatus/'));
    expect(asked).toEqual([]);
    expect(statusHostsAmong(world.refused.slice(refusedBefore)), 'nor one that this world does not play').toEqual([]);
    const sent = world.requests.slice(before).filter(({ method, path }) => method !== 'GET' || /favicon/.test(path));
    expect(sent, 'nothing is submitted or fetched beside what the page itself loads').toEqual([]);
    await page.close();
  });
});

describe.skipIf(!findFirefox())('a code in Firefox', () => {
  let world: World;
  let running: RunningBrowser;
  beforeAll(async () => {
    world = await startWorld();
    running = await launchFirefox({ world, extension: builtFolder('world-firefox'), language: 'ja' });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  test('appears in no storage area, banner or popup', async () => {
    const page = await running.newPage();
    const shown: string[] = [];
    for (const place of places.filter((one) => !('frame' in one))) {
      await redeemCanary(page, place);
      shown.push(await running.bannerIn(page).html());
    }
    const popup = await running.openExtensionPage(`popup.html?tab=${await running.tabIdOf(page)}`);
    shown.push(String(await popup.evaluate('document.documentElement.outerHTML')));
    await popup.close();
    const stored = JSON.stringify([await running.stored('local'), await running.stored('session')]);
    expect(stored).toMatch(/findings:|journal:/);
    expect(leaksIn(stored)).toEqual([]);
    expect(leaksIn(shown.join('\n'))).toEqual([]);
  });
});

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsIn(part);
}
