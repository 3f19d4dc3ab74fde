import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedFeed } from '../../scripts/demo/published-feed';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { authorities } from '../../src/catalogue/authorities';
import { epochMs, parseIso } from '../../src/contracts/epoch-ms';
import { uiWords } from '../../src/i18n/ui-words-of';
import { callIssuerNow, chargeItFirst, keepEvidence, keepReceipt, noPromise, numberIsMoney } from '../../src/purchase/fraud-claims';
import { focusedByPressing } from '../support/browsers/focused-by-pressing';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const theNight = parseIso('2019-12-20T20:00:00+09:00') ?? epochMs(0);
const text = (page: Page, selector = '#app') => page.$eval(selector, (element) => element.textContent ?? '');

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('before buying, in %s', (locale) => {
  const words = uiWords[locale];
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld({ state: { feed: publishedFeed(theNight) } });
    running = await launchChromium({ world, extension: builtFolder('scenario-chrome'), language: locale });
    await running.setClock(theNight);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const open = async (file = 'popup.html?tab=99999') => {
    const { page } = await running.openExtensionPage(file);
    await page.setViewport({ width: 360, height: 700 });
    await until('the popup', () => page.$('[role=tab]'));
    return page;
  };
  const openBuying = async () => {
    const page = await open();
    await page.click('#tab-beforeBuying');
    await until('the choices', () => page.$('#shop'));
    return page;
  };
  const choose = async (page: Page, what: { readonly card?: string; readonly shop?: string; readonly place?: string }) => {
    for (const [id, value] of Object.entries(what)) await page.select(`#${id}`, value);
    await until('what was chosen', async () => {
      for (const [id, value] of Object.entries(what)) if ((await chosen(page))[id] !== value) return false;
      return true;
    });
  };
  const chosen = async (page: Page): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(await page.$$eval('.buying select', (all) => all.map((one) => [one.id, one.value])));
  const answers = async (page: Page) => ({
    verdict: await page.$eval('[data-answer]', (one) => one.getAttribute('data-answer')),
    selling: await page.$eval('[data-question=selling]', (one) => one.getAttribute('data-question-answer')),
    typing: await page.$eval('[data-question=typing]', (one) => one.getAttribute('data-question-answer')),
  });

  test('on the night of the outage 7-Eleven and Lawson have different answers, and the worse one stands on top', async () => {
    const page = await openBuying();
    await choose(page, { card: 'webmoney', shop: 'seven-eleven' });
    await until('stop', async () => (await answers(page)).selling === 'stop');
    expect(await answers(page)).toEqual({ verdict: 'stop', selling: 'stop', typing: 'stop' });
    const seven = await text(page, '[data-question=selling]');
    await choose(page, { shop: 'lawson' });
    await until('another answer', async () => (await answers(page)).selling !== 'stop');
    expect(await answers(page)).toEqual({ verdict: 'stop', selling: 'nothingKnownAgainst', typing: 'stop' });
    expect(await text(page, '[data-question=selling]')).not.toBe(seven);
    expect(await text(page, '[data-question=typing]')).toContain(locale === 'ja' ? 'ローソン' : 'Lawson');
    for (const question of ['selling', 'typing'] as const) expect(await text(page)).toContain(words.buying.questions[question]);
    // Codes of it work nowhere, so no other shop helps.
    expect(await page.$('[data-other-shops]')).toBeNull();
    await page.close();
  });

  test('the question about being told to buy stands above every verdict, with the numbers to call', async () => {
    const page = await openBuying();
    await choose(page, { card: 'webmoney', shop: 'lawson' });
    const asked = await text(page, '[data-asked-to-buy]');
    expect(asked).toContain(words.fraud.askedToBuy);
    expect(asked).toContain(numberIsMoney.say[locale]);
    for (const number of ['188', '#9110']) expect(asked).toContain(number);
    expect(asked.includes('reportfraud.ftc.gov')).toBe(locale === 'en');
    expect(await page.$$eval('[data-asked-to-buy] a[href^=tel]', (all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'tel:188',
      'tel:%239110',
    ]);
    const order = await page.evaluate(() => {
      const [question, verdict] = ['[data-asked-to-buy]', '[data-answer]'].map((one) => document.querySelector(one));
      return question && verdict ? question.compareDocumentPosition(verdict) : 0;
    });
    expect(order).toBe(4); // DOCUMENT_POSITION_FOLLOWING
    expect(await text(page)).toContain(keepReceipt.say[locale]);
    await until('the card’s rules', async () => (await text(page)).includes(words.cards.label.expiry));
    await page.close();
  });

  test('it is asked even before a card is chosen', async () => {
    await running.forget('local', ['purchaseChoice']);
    const page = await openBuying();
    expect(await page.$('[data-answer]')).toBeNull();
    expect(await text(page)).toContain(words.fraud.askedToBuy);
    await page.close();
  });

  test('what was chosen is there again when the popup is reopened, as ids and nothing else', async () => {
    const first = await openBuying();
    await choose(first, { card: 'google-play', shop: 'lawson', place: 'google-play-store' });
    await first.click('#tab-cards');
    await first.click('#tab-beforeBuying');
    expect(await chosen(first)).toEqual({ card: 'google-play', shop: 'lawson', place: 'google-play-store' });
    await first.close();
    const second = await openBuying();
    expect(await chosen(second)).toEqual({ card: 'google-play', shop: 'lawson', place: 'google-play-store' });
    await second.close();
    expect((await running.stored('local')).purchaseChoice).toEqual({
      version: 1,
      value: { card: 'google-play', retailer: 'lawson', place: 'google-play-store' },
    });
    await running.store('local', { purchaseChoice: { version: 1, value: { card: 'gone', retailer: 'lawson', place: 'gone' } } });
    const third = await openBuying();
    expect(await chosen(third)).toEqual({ card: '', shop: 'lawson', place: '' });
    await third.close();
  });

  test.each(['thisPage', 'beforeBuying', 'cards'] as const)('help for who told the number is one press away from «%s»', async (tab) => {
    const page = await open();
    await page.click(`#tab-${tab}`);
    const visible = await page.$eval('[data-told]', (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(visible).toBe(true);
    expect(await focusedByPressing(page, '[data-told]')).toBe('told-title');
    await page.click('.back');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`tab-${tab}`);
    await page.close();
  });

  test('its page says whom to call, in order, with numbers and hours, and promises nothing', async () => {
    await running.store('local', { purchaseChoice: { version: 1, value: { card: 'apple', retailer: null, place: null } } });
    const page = await open('popup.html?tab=99999#told-someone');
    await until('the issuer of the card chosen last', () => page.$('[data-issuer-of=apple]'));
    const all = await text(page, '[data-told-someone]');
    for (const claim of [callIssuerNow, chargeItFirst, keepEvidence, noPromise]) expect(all).toContain(claim.say[locale]);
    expect(all).toContain('0120-277-535');
    const shown = authorities.filter(({ shownIn }) => shownIn.includes(locale));
    expect(await page.$$eval('[data-authority]', (ones) => ones.map((one) => one.getAttribute('data-authority')))).toEqual(
      shown.map(({ id }) => id),
    );
    for (const { phone } of shown) {
      expect(all).toContain(phone?.say.number ?? '');
      expect(all).toContain(phone?.say.hours?.[locale] ?? '');
    }
    expect(all).toContain(words.source.notCertain);
    await page.select('#told-card', 'bitcash');
    await until('another issuer', () => page.$('[data-issuer-of=bitcash]'));
    expect(await page.$$('input, textarea, [contenteditable]')).toEqual([]);
    await page.close();
  });
});
