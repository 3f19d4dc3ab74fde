import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { proseOf } from '../../src/catalogue/prose';
import { cards, placeOf, retailerOf } from '../../src/catalogue/rules';
import type { CardProse, CardRules } from '../../src/contracts/card';
import type { Locale, Text } from '../../src/contracts/text';
import { uiWords } from '../../src/i18n/ui-words-of';
import type { LabelId } from '../../src/ui/popup/card-page/about-card';
import { readable } from '../../src/ui/popup/card-page/words-for';
import { shelvesOf } from '../../src/ui/popup/shelves';
import { focusedByPressing } from '../support/browsers/focused-by-pressing';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe has against a page. */
async function axeOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const result: { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] } =
    JSON.parse(String(await page.evaluate('axe.run(document).then(({ violations }) => JSON.stringify({ violations }))')));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Every sentence of a card's file that a person must be able to read on its page. */
function sentencesOf({ region, attemptLimit, neverUsed, flow, ended, messages, lookalikes }: CardRules, prose: CardProse, locale: Locale) {
  const seen = messages.filter(({ seenByPeople }) => seenByPeople);
  const texts: readonly (Text | null | undefined)[] = [
    prose.whereToType?.say,
    prose.codeLooksLike?.say,
    neverUsed?.say,
    prose.activation?.say,
    prose.expiry?.say,
    prose.limits?.say,
    prose.notFor?.say,
    ...(prose.steps?.say ?? []),
    ...prose.confusedWith.flatMap(({ product, say }) => [product, say.say]),
    prose.support?.who.say,
    prose.support?.haveAtHand?.say,
    prose.support?.phone?.say.hours,
    prose.support?.formerPhone?.say.note,
    prose.issuer?.say,
    region?.say.text,
    attemptLimit?.say.text,
    flow?.mustNot?.say,
    flow?.finalButton?.say,
    flow?.returnButton?.say,
    ...ended.flatMap(({ product, say, tellApart }) => [product, say.say, tellApart]),
    ...Object.values(lookalikes).map(({ say }) => say),
    ...seen.map(({ meaning }) => meaning.say),
  ];
  return [
    ...texts.flatMap((text) => (text ? [text[locale]] : [])),
    ...seen.flatMap(({ words }) => words?.say.map(readable) ?? []),
    ...[prose.support?.phone, prose.support?.formerPhone].flatMap((phone) => (phone ? [phone.say.number] : [])),
  ];
}

/** What the file does not know, and the page must say so. */
const gapsOf = ({ soldAt, region, attemptLimit, neverUsed, noticePage, balancePage }: CardRules, prose: CardProse): readonly LabelId[] => {
  const { codeLooksLike, confusable, activation, expiry, limits, notFor, steps, issuer, support } = prose;
  const facts: Readonly<Partial<Record<LabelId, unknown>>> = {
    ...{ codeLooksLike, neverUsed, confusable, activation, expiry, limits, notFor, steps, issuer, support },
    ...{ soldAt, region, attemptLimit, noticePage, balancePage },
    ...(support === null ? {} : { supportPage: support.page, phone: support.phone, haveAtHand: support.haveAtHand }),
  };
  const gaps: readonly LabelId[] = [
    ...(['codeLooksLike', 'neverUsed', 'confusable', 'activation', 'expiry', 'limits', 'notFor', 'steps', 'issuer', 'support'] as const),
    ...(['soldAt', 'region', 'attemptLimit', 'noticePage', 'balancePage', 'supportPage', 'phone', 'haveAtHand'] as const),
  ];
  return gaps.filter((id) => facts[id] === null);
};

const dayOf = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
const allText = (page: Page) => page.$eval('[data-card-page]', (element) => element.textContent ?? '');
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const mark of document.querySelectorAll<HTMLElement>('.mark[aria-expanded=false]')) mark.click();
  });
const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('data-choose'));

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('all cards in the popup, in %s', (locale) => {
  const words = uiWords[locale];
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: locale });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const openCards = async (width = 360, tab = 99_999) => {
    const { page } = await running.openExtensionPage(`popup.html?tab=${tab}`);
    await page.setViewport({ width, height: 640 });
    await until('the tab', () => page.$('#tab-cards'));
    await page.click('#tab-cards');
    return page;
  };
  const choose = async (page: Page, id: string) => {
    await page.$eval(`[data-choose="${id}"]`, (button) => button instanceof HTMLElement && button.click());
    await until(`the page of ${id}`, () => page.$(`[data-card-page="${id}"]`));
    await until('all that is told', async () => (await page.$$('.question')).length === 7);
  };

  test('a person picks a card from its shelf, reads on at its name, and comes back to where they were', async () => {
    const page = await openCards();
    expect(await page.$$eval('[data-choose]', (all) => all.length)).toBe(cards.length);
    await choose(page, 'spotify');
    expect(await focused(page)).toBe('card-name');
    expect(await page.$$eval('.question h3', (all) => all.map((one) => one.textContent))).toEqual(Object.values(words.cards.questions));
    expect(await page.$eval('.host-link', (link) => [link.getAttribute('href'), link.textContent])).toEqual([
      'https://www.spotify.com/redeem',
      `${words.cards.openOfficialPage}www.spotify.com`,
    ]);
    expect(await focusedByPressing(page, '.back')).toBe('spotify');
    expect(await page.$('.shelf')).not.toBeNull();
    expect(await focusedByPressing(page, '[data-choose="spotify"]')).toBe('card-name');
    await page.close();
  });

  test('every card’s page tells all that its file knows, says what it does not know, and fits', async () => {
    const page = await openCards();
    for (const card of cards) {
      await choose(page, card.id);
      const prose = await proseOf(card.id);
      if (prose === null) throw new Error(card.id);
      const text = await allText(page);
      for (const sentence of sentencesOf(card, prose, locale)) expect(text, card.id).toContain(sentence);
      for (const id of card.soldAt?.say ?? []) expect(text, card.id).toContain(retailerOf(id)?.name[locale] ?? '');
      for (const id of [...(card.usableAt?.say ?? []), ...(card.notUsableAt?.say ?? [])]) {
        expect(text, card.id).toContain(placeOf(id)?.name[locale] ?? '');
      }
      if (prose.whereToType === null && card.officialPage === null) expect(text, card.id).toContain(words.typedAt[card.typedAt.say]);
      const gaps = (await page.$$eval('.not-known', (all) => all.map((one) => one.textContent))).join('\n');
      for (const id of gapsOf(card, prose)) expect(gaps, card.id).toContain(words.cards.label[id]);
      const shown = await page.$$eval('[data-message]', (all) => all.map((one) => one.getAttribute('data-message')));
      expect(shown, card.id).toEqual(card.messages.filter(({ seenByPeople }) => seenByPeople).map(({ id }) => id));
      await openAll(page);
      expect(await overflows(page), card.id).toBe(false);
      await page.$eval('.back', (button) => button instanceof HTMLElement && button.click());
      await until('the list', () => page.$('.shelf'));
    }
    await page.close();
  });

  test('every statement has a mark that unfolds who says it and when it was read; only issuers are linked', async () => {
    const page = await openCards();
    for (const id of ['spotify', 'webmoney']) {
      await choose(page, id);
      const sources = Object.values((await proseOf(id))?.sources ?? {});
      const small = await page.$$eval(
        '.mark',
        (all) => all.filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 24).length,
      );
      expect(small).toBe(0);
      await page.focus('.mark');
      await page.keyboard.press('Enter');
      const mark = await page.$eval('.mark', (one) => [one.getAttribute('aria-expanded'), one.getAttribute('aria-label')]);
      expect(mark).toEqual(['true', words.source.label]);
      await openAll(page);
      const notes = await page.$$eval('.source-note', (all) =>
        all.map((one) => ({ text: one.textContent ?? '', href: one.querySelector('a')?.getAttribute('href') ?? null })),
      );
      expect(notes.length).toBe((await page.$$('.mark')).length);
      expect(notes.length).toBeGreaterThan(5);
      for (const { text, href } of notes) {
        const fits = sources.some(
          ({ publisher, confidence, copyAge, readOn, url }) =>
            text.includes(publisher) &&
            text.includes(words.source.kind[confidence]) &&
            text.includes(words.source.readInCopy[copyAge](dayOf(readOn, locale))) &&
            (url ?? null) === href,
        );
        expect(fits, text).toBe(true);
      }
      await page.click('.back');
      await until('the list', () => page.$('.shelf'));
    }
    await page.close();
  });

  test('what is not certain wears a chip, and a gap is never silent', async () => {
    const page = await openCards();
    await choose(page, 'webmoney');
    expect(await page.$$eval('.claim .chip', (all) => all.map((one) => one.textContent))).toContain(words.source.notCertain);
    expect(await allText(page)).toContain(locale === 'ja' ? 'わかっていません：' : 'Not known: ');
    await page.close();
  });

  test('opened on a card’s page, that card’s answers stand there, and in the list it comes first', async () => {
    const visited = await running.newPage();
    await visited.goto('https://www.webmoney.ne.jp/payment', { waitUntil: 'load' });
    const tab = await running.tabIdOf(visited);
    await until('the report', async () => Object.keys(await running.stored('session')).some((key) => key.startsWith(`findings:${tab}`)));
    const page = await openCards(360, tab);
    await until('the card', () => page.$('[data-card-page=webmoney]'));
    expect(await focused(page)).toBe('tab-cards');
    await page.click('.back');
    await until('the list', () => page.$('.shelf'));
    expect(await page.$eval('[data-choose]', (first) => first.getAttribute('data-choose'))).toBe('webmoney');
    await page.close();
    await visited.close();
  });

  test('no surface of the popup has a field into which a code could be typed', async () => {
    const page = await openCards();
    const fields = async () =>
      (await page.$$('input, textarea, [contenteditable], [role=textbox], [role=searchbox], [role=combobox]')).length;
    expect(await fields()).toBe(0);
    await choose(page, 'spotify');
    await openAll(page);
    expect(await fields()).toBe(0);
    for (const other of ['#tab-beforeBuying', '#tab-thisPage']) {
      await page.click(other);
      expect(await fields()).toBe(0);
    }
    await page.close();
  });

  test.each(['light', 'dark'] as const)('axe has nothing against the list or a card’s page (%s)', async (scheme) => {
    const page = await openCards();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await axeOn(page)).toEqual([]);
    for (const id of ['spotify', 'webmoney']) {
      await choose(page, id);
      await openAll(page);
      expect(await axeOn(page)).toEqual([]);
      await page.click('.back');
      await until('the list', () => page.$('.shelf'));
    }
    await page.close();
  });

  test.each([
    { width: 320, text: '100%' },
    { width: 400, text: '100%' },
    { width: 1000, text: '100%' },
    { width: 320, text: '200%' },
  ])('at $width pixels and $text text nothing scrolls sideways', async ({ width, text }) => {
    const page = await openCards(width);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    expect(await overflows(page)).toBe(false);
    await choose(page, 'spotify');
    await openAll(page);
    expect(await overflows(page)).toBe(false);
    await page.close();
  });

  test('the arrow keys go round all tabs, Home and End to their ends', async () => {
    const page = await openCards();
    await page.focus('#tab-cards');
    for (const [key, tab] of [
      ['ArrowRight', 'tab-notWorking'],
      ['ArrowRight', 'tab-thisPage'],
      ['ArrowLeft', 'tab-notWorking'],
      ['ArrowLeft', 'tab-cards'],
      ['ArrowLeft', 'tab-outages'],
      ['Home', 'tab-thisPage'],
      ['End', 'tab-notWorking'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(tab);
      expect(await page.$eval('[role=tab][aria-selected=true]', (one) => one.id)).toBe(tab);
    }
    await page.close();
  });

  test('«before you buy» offers cards by shelf, and first the places that are known for the card', async () => {
    const page = await openCards();
    await page.click('#tab-beforeBuying');
    const groups = (select: string) => page.$$eval(`${select} optgroup`, (all) => all.map((one) => one.getAttribute('label')));
    expect(await groups('#card')).toEqual(shelvesOf(cards, locale).map(({ group }) => words.shelves[group]));
    expect(await groups('#place')).toEqual([]);
    await page.select('#card', 'webmoney');
    await until('the groups', async () => (await groups('#place')).length === 2);
    expect(await groups('#place')).toEqual([words.buying.namedPlaces, words.buying.otherPlaces]);
    expect(await page.$$eval('#place optgroup:first-of-type option', (all) => all.map((one) => one.value))).toContain('webmoney-merchants');
    await page.close();
  });

  test('the official pages stand on shelves; a card without one says where its code is typed', async () => {
    const page = await openCards();
    await page.click('#tab-thisPage');
    await openAll(page);
    expect(await page.$$eval('[data-card]', (all) => all.map((one) => one.getAttribute('data-card')).sort())).toEqual(
      cards.map(({ id }) => id).sort(),
    );
    for (const card of cards) {
      const text = await page.$eval(`[data-card="${card.id}"]`, (one) => one.textContent);
      expect(text).toContain(card.officialPage ? new URL(card.officialPage.say).host : words.typedAt[card.typedAt.say]);
    }
    const without = cards.find(({ officialPage }) => officialPage === null)?.id ?? '';
    await page.click(`[data-about="${without}"]`);
    await until('its page', () => page.$(`[data-card-page="${without}"]`));
    expect(await focused(page)).toBe('tab-cards');
    await page.close();
  });
});
