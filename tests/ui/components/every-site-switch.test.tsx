// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageWords } from '../../../src/i18n/page-words-of';
import { loadEverySite } from '../../../src/storage';
import { EverySiteSwitch } from '../../../src/ui/components/every-site-switch';

const words = pageWords.ja.everySite;
let answers: boolean;
const asked: unknown[] = [];
const given: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="app"></div>';
  asked.length = 0;
  given.length = 0;
  Object.assign(fakeBrowser.permissions, {
    request: async (wanted: unknown) => {
      asked.push(wanted);
      return answers;
    },
    remove: async (back: unknown) => {
      given.push(back);
      return true;
    },
  });
});

const draw = (state: { readonly wanted: boolean; readonly granted: boolean }, locale: 'ja' | 'en' = 'ja') =>
  act(() => render(<EverySiteSwitch locale={locale} {...state} />, document.getElementById('app') ?? document.body));
const button = () => document.querySelector<HTMLButtonElement>('[data-every-site]') ?? expect.fail('no switch');
const status = () => document.querySelector('[role=status]')?.textContent;
const isOn = () => button().getAttribute('aria-checked');

describe.each(['ja', 'en'] as const)('what is read before the switch is reached, in %s', (locale) => {
  test('what it does, what it never does, what the browser will say, and how to undo it', () => {
    draw({ wanted: false, granted: false }, locale);
    const { does, never, warning, warningOfChromium, undo } = pageWords[locale].everySite;
    const text = document.body.textContent ?? '';
    for (const sentence of [does, never, warning(warningOfChromium), undo]) {
      expect(text).toContain(sentence);
      expect(text.indexOf(sentence)).toBeLessThan(text.indexOf(pageWords[locale].everySite.state.off, text.indexOf(undo)));
    }
  });
});

test.each([
  ['off at first', { wanted: false, granted: false }, 'false', ''],
  ['on with wish and permission', { wanted: true, granted: true }, 'true', ''],
  ['off with a permission that nobody wished for', { wanted: false, granted: true }, 'false', ''],
  ['off, and says why, where the permission was taken back', { wanted: true, granted: false }, 'false', words.said.lost],
])('%s', (_, state, checked, said) => {
  draw(state);
  expect(isOn()).toBe(checked);
  expect(status()).toBe(said);
});

test('the browser is asked within the press itself, before anything is awaited', () => {
  answers = true;
  draw({ wanted: false, granted: false });
  button().click();
  expect(asked).toEqual([{ origins: ['https://*/*', 'http://*/*'] }]);
});

test('a yes is kept and said', async () => {
  answers = true;
  draw({ wanted: false, granted: false });
  await act(async () => button().click());
  await vi.waitFor(() => expect(status()).toBe(words.said.on));
  expect(await loadEverySite()).toBe(true);
});

test('after a no it stands off and says so calmly; nothing is kept', async () => {
  answers = false;
  draw({ wanted: false, granted: false });
  await act(async () => button().click());
  await vi.waitFor(() => expect(status()).toBe(words.said.refused));
  expect(isOn()).toBe('false');
  expect(await loadEverySite()).toBe(false);
});

test('a browser that refuses to ask is a no', async () => {
  Object.assign(fakeBrowser.permissions, {
    request: () => Promise.reject(new Error('This function must be called during a user gesture')),
  });
  draw({ wanted: false, granted: false });
  await act(async () => button().click());
  await vi.waitFor(() => expect(status()).toBe(words.said.refused));
});

test('switched off, the wish is forgotten and the permission given back, without a question', async () => {
  draw({ wanted: true, granted: true });
  await act(async () => button().click());
  await vi.waitFor(() => expect(status()).toBe(words.said.off));
  expect(await loadEverySite()).toBe(false);
  expect(given).toEqual([{ origins: ['https://*/*', 'http://*/*'] }]);
  expect(asked).toEqual([]);
});
