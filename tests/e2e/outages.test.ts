import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { epochMs, HOUR } from '../../src/contracts/epoch-ms';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import type { FeedFile } from '../support/world/feed-file';
import { startWorld, type World } from '../support/world/start-world';

const iso = (fromNow: number) => new Date(Date.now() + fromNow).toISOString();
let seq = 1;

/** A feed as somebody would publish it this minute. */
const feed = (events: FeedFile['events'] = []): FeedFile => {
  seq += 1;
  return { schema: 1, seq, issuedAt: iso(-60_000), expiresAt: iso(6 * HOUR), events };
};
const steamOutage: FeedFile['events'][number] = {
  id: 'steam-codes-1',
  kind: 'incident',
  certainty: 'official',
  cards: ['steam-wallet'],
  actions: ['redeem'],
  startedAt: iso(-HOUR),
  expiresAt: iso(6 * HOUR),
  updates: [
    { at: iso(-HOUR), phase: 'ongoing', level: 'majorOutage', title: { ja: 'コードを登録できない障害', en: 'Codes cannot be redeemed' } },
  ],
  source: { publisher: 'Steam', seenAt: iso(-HOUR) },
};

describe.skipIf(!findChromium())('outage state in a running browser', () => {
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld({ state: { feed: feed() } });
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'en' });
    await until('the first readings', async () => Object.keys(await running.stored('local')).length >= 2);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });
  const ask = async () => {
    const page = await running.openExtensionPage('popup.html?tab=99999');
    await page.evaluate("chrome.runtime.sendMessage({ type: 'outagesWanted', because: 'checkNow' })");
    await page.close();
  };
  /** What the popup answers to «before you buy», and all that it says. */
  const buying = async (card: string, shop = '') => {
    const popup = await running.openExtensionPage('popup.html?tab=99999');
    await popup.click('#tab-beforeBuying');
    await popup.page.select('#card', card);
    if (shop !== '') await popup.page.select('#shop', shop);
    const answer = await until('an answer', () => popup.page.$eval('[data-answer]', (element) => element.getAttribute('data-answer')));
    const text = await popup.text();
    await popup.close();
    return { answer, text };
  };

  test('a quiet fresh feed: nothing known against it, and the card itself cannot be tested', async () => {
    await ask();
    const { answer, text } = await buying('webmoney', 'seven-eleven');
    expect(answer).toBe('nothingKnownAgainst');
    expect(text).toMatch(/card itself cannot be tested/i);
    expect(text).toMatch(/checked just now/);
  });

  test.each([
    ['a sign-in page of a café', 'html', 'could not be read'],
    ['a cut-off document', 'truncated', 'could not be read'],
    ['10 MB', 'huge', 'too large'],
    ['nothing there', 'missing', 'not found'],
    ['an empty answer', { raw: '' }, 'could not be read'],
    ['a future schema', { raw: JSON.stringify({ schema: 2, seq: 9_999, events: [] }) }, 'could not be read'],
    [
      'lies about types',
      { raw: JSON.stringify({ schema: 1, seq: 'many', issuedAt: 4, expiresAt: null, events: {} }) },
      'could not be read',
    ],
    ['one that somebody else signed', { forged: feed() }, 'not signed by us'],
    ['one that nobody has looked at for a day', { frozen: feed() }, 'had expired'],
  ] as const)('%s: a typed failure is shown, the last good state stays with its age', async (_, answer, words) => {
    world.state.feed = feed([steamOutage]);
    await ask();
    world.state.feed = answer;
    await ask();
    const steam = await buying('steam-wallet');
    expect(steam.answer).toBe('stop');
    expect(steam.text).toContain(words);
    expect(steam.text).toMatch(/checked (just now|\d+ minutes? ago)/);
    expect((await buying('apple')).text, 'Apple’s own page is read all the same').toMatch(/Apple\s*checked just now/);
  });

  test('without any good answer it could not tell, and never says that nothing is reported', async () => {
    await running.forget('local', ['reading:feed', 'reading:apple']);
    world.state.feed = 'html';
    world.state.failing.set('www.apple.com', 503);
    await ask();
    for (const card of ['webmoney', 'apple', 'bitcash', 'google-play', 'amazon', 'steam-wallet']) {
      const { answer, text } = await buying(card, 'seven-eleven');
      expect(answer).toBe('couldNotTell');
      expect(text).not.toMatch(/Nothing is reported|Nothing known against/);
    }
    world.state.failing.clear();
  });

  test('a change reaches an open page within five seconds, and so does its end', async () => {
    world.state.feed = feed();
    await ask();
    const page = await running.newPage();
    await page.goto('https://store.steampowered.com/account/redeemwalletcode', { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await running.bannerIn(page).text()).toBe('');
    world.state.feed = feed([steamOutage]);
    await ask();
    await page.bringToFront();
    await until('the banner', async () => /An outage is reported for Steam Wallet/.test(await running.bannerIn(page).text()), 5_000);
    world.state.feed = feed();
    await ask();
    await page.bringToFront();
    await until('the banner to go', async () => (await running.bannerIn(page).text()) === '', 5_000);
    await page.close();
  });

  test('a build without a feed says what that leaves unknown, and still reads Apple’s own page', async () => {
    const plain = await launchChromium({ world, extension: builtFolder('chrome'), language: 'en' });
    await until('Apple’s reading', async () => 'reading:apple' in (await plain.stored('local')));
    const page = await plain.newPage();
    await page.goto('https://www.webmoney.ne.jp/payment', { waitUntil: 'load' });
    await until('the banner', async () => (await plain.bannerIn(page).text()) !== '');
    const popup = await plain.openExtensionPage(`popup.html?tab=${await plain.tabIdOf(page)}`);
    await until('the popup', async () => /no address for Tsukaeru’s outage notes/.test(await popup.text()));
    expect(await popup.text()).toMatch(/There is no outage data/);
    expect(await popup.text()).toMatch(/We cannot tell/);
    await popup.close();
    await page.goto('https://apps.apple.com/redeem', { waitUntil: 'load' });
    const apple = await plain.openExtensionPage(`popup.html?tab=${await plain.tabIdOf(page)}`);
    await until('Apple’s state', async () => /Nothing is reported/.test(await apple.text()));
    expect(await apple.text()).toMatch(/What we could not tell/);
    await plain.close();
  });

  test('Apple’s own report stops an Apple card', async () => {
    world.state.apple = [{ service: 'App Store', statusType: 'Outage', eventStatus: 'ongoing', startedAt: anHourAgo(), endedAt: null }];
    await ask();
    expect((await buying('apple')).answer).toBe('stop');
    world.state.apple = [];
  });
});

const anHourAgo = () => epochMs(Date.now() - HOUR);
