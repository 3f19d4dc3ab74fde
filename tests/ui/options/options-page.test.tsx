// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cards } from '../../../src/catalogue/rules';
import { epochMs } from '../../../src/contracts/epoch-ms';
import { siteChoices } from '../../../src/contracts/site-choice';
import { pageWords } from '../../../src/i18n/page-words-of';
import { loadBackWatches, loadOwnCards, loadSiteChoices, saveBackWatches, saveSiteChoices } from '../../../src/storage';
import { OptionsPage } from '../../../src/ui/options/options-page';
import type { OptionsState } from '../../../src/ui/options/options-state';
import { siteRows } from '../../../src/ui/options/site-rows';

const firstDay: OptionsState = {
  locale: 'ja',
  ownCards: [],
  backWatches: {},
  mayNotify: false,
  everySite: { wanted: false, granted: false },
  siteChoices: {},
  allowedSites: [],
};
const watch = { askedAt: epochMs(0), events: {} };
const shop = '*://pay.example/*';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="app"></div>';
});
const draw = (state: Partial<OptionsState> = {}) =>
  act(() => render(<OptionsPage state={{ ...firstDay, ...state }} />, document.getElementById('app') ?? document.body));
const text = () => document.body.textContent ?? '';
const press = (selector: string) =>
  act(async () => (document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`)).click());

describe.each(['ja', 'en'] as const)('on a first day, in %s', (locale) => {
  const words = pageWords[locale];
  test('every part stands there with its heading', () => {
    draw({ locale });
    const headings = [...document.querySelectorAll('h2')].map((heading) => heading.textContent);
    const { cards: own, notifications, sites, language, more } = words.options;
    expect(headings).toEqual([own.title, notifications.title, words.everySite.title, sites.title, language.title, more.title]);
    expect(text()).toContain(own.none);
    expect(text()).toContain(notifications.notWaiting);
    expect(text()).toContain(sites.none);
    expect(text()).toContain(language.text);
  });
  test('every section names its heading, and the guide is a link away', () => {
    draw({ locale });
    for (const section of document.querySelectorAll('section'))
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.localName).toBe('h2');
    expect(document.querySelector('a[href="/guide.html"]')).not.toBeNull();
  });
});

test('there is no field that a code could be typed into', () => {
  draw();
  expect(document.querySelectorAll('textarea, select, input:not([type=checkbox])')).toHaveLength(0);
});

describe('cards', () => {
  test('every card can be chosen, the chosen ones are checked and counted, and their shelf is open', () => {
    draw({ ownCards: ['webmoney', 'no-longer-known'] });
    expect(document.querySelectorAll('input[data-own]')).toHaveLength(cards.length);
    const own = document.querySelector<HTMLInputElement>('[data-own=webmoney]');
    expect(own?.checked).toBe(true);
    expect(own?.closest('details')?.open).toBe(true);
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
    expect(text()).toContain(pageWords.ja.options.cards.chosen(1));
  });

  test('two quick marks are both kept, and a mark can be taken back', async () => {
    draw();
    await act(async () => {
      for (const card of ['webmoney', 'bitcash']) document.querySelector<HTMLInputElement>(`[data-own=${card}]`)?.click();
    });
    await vi.waitFor(async () => expect([...(await loadOwnCards())].sort()).toEqual(['bitcash', 'webmoney']));
    draw({ ownCards: ['bitcash', 'webmoney'] });
    await press('[data-own=webmoney]');
    await vi.waitFor(async () => expect(await loadOwnCards()).toEqual(['bitcash']));
  });
});

describe('news of a card that is back', () => {
  const words = pageWords.ja.options.notifications;
  test.each([true, false])('it is said how they come (notifications allowed: %s)', (mayNotify) => {
    draw({ mayNotify });
    expect(text()).toContain(mayNotify ? words.allowed : words.notAllowed);
    expect(document.querySelector('[data-allow-notifications]') === null).toBe(mayNotify);
  });

  test('the browser is asked within the press, and a no is said', async () => {
    const asked: unknown[] = [];
    Object.assign(fakeBrowser.permissions, {
      request: async (wanted: unknown) => {
        asked.push(wanted);
        return false;
      },
    });
    draw();
    document.querySelector<HTMLElement>('[data-allow-notifications]')?.click();
    expect(asked).toEqual([{ permissions: ['notifications'] }]);
    await vi.waitFor(() => expect(text()).toContain(words.refused));
  });

  test('a card that is waited for can be let go', async () => {
    await saveBackWatches({ webmoney: watch, apple: watch });
    draw({ backWatches: { webmoney: watch, apple: watch } });
    await press('[data-stop-waiting=webmoney]');
    await vi.waitFor(async () => expect(Object.keys(await loadBackWatches())).toEqual(['apple']));
  });
});

describe('single sites', () => {
  const decided = { 'shop.example': 'muted', 'xn--bcher-kva.example': 'allowed', 'webmoney/payment': 'notACodeField' } as const;

  test('each stands there with what was decided, a page by its card’s name, a host as the browser writes it', () => {
    const rows = siteRows({ locale: 'en', siteChoices: decided, allowedSites: [shop] });
    expect(rows).toEqual([
      { key: shop, name: 'pay.example', choice: 'lookedAt' },
      { key: 'shop.example', name: 'shop.example', choice: 'muted' },
      { key: 'webmoney/payment', name: pageWords.en.options.sites.page('WebMoney'), choice: 'notACodeField' },
      { key: 'xn--bcher-kva.example', name: 'xn--bcher-kva.example', choice: 'allowed' },
    ]);
  });

  test.each(siteChoices)('«%s» has its words', (choice) => {
    draw({ siteChoices: { 'shop.example': choice } });
    expect(document.querySelector('[data-site="shop.example"]')?.textContent).toContain(pageWords.ja.options.sites.choice[choice]);
  });

  test('a decision can be undone, and that is said where the keyboard goes on', async () => {
    await saveSiteChoices(decided);
    draw({ siteChoices: decided });
    await press('[data-site="shop.example"] button');
    await vi.waitFor(async () =>
      expect(Object.keys(await loadSiteChoices()).sort()).toEqual(['webmoney/payment', 'xn--bcher-kva.example']),
    );
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(pageWords.ja.options.sites.undone('shop.example')));
  });

  test('a site that is looked at is given back to the browser', async () => {
    const given: unknown[] = [];
    Object.assign(fakeBrowser.permissions, { remove: async (back: unknown) => given.push(back) });
    draw({ allowedSites: [shop] });
    await press(`[data-site="${shop}"] button`);
    await vi.waitFor(() => expect(given).toEqual([{ origins: [shop] }]));
  });
});
