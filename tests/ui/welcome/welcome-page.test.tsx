// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageWords } from '../../../src/i18n/page-words-of';
import { pinStepsFor } from '../../../src/ui/welcome/pin-steps-for';
import { WelcomePage, type WelcomePageProps } from '../../../src/ui/welcome/welcome-page';

const off = { wanted: false, granted: false };
beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="app"></div>';
});
const draw = (changes: Partial<WelcomePageProps> = {}) =>
  act(() =>
    render(
      <WelcomePage locale="ja" cards={2} hosts={['a.example', 'b.example', 'c.example']} pin="chromium" everySite={off} {...changes} />,
      document.getElementById('app') ?? document.body,
    ),
  );
const text = () => document.body.textContent ?? '';
const press = (selector: string) => act(() => (document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`)).click());

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  const { welcome: words } = pageWords[locale];
  test('who we are, the icon, where it looks, the promises, the question', () => {
    draw({ locale });
    expect(text()).toContain(words.cannotTest);
    for (const sentence of [words.icon.nothing, words.sites.text(2, 3), words.sites.elsewhere, words.question.ask])
      expect(text()).toContain(sentence);
    for (const promise of [words.promises.form, words.promises.code, words.promises.browsing, words.promises.fine])
      expect(text()).toContain(promise);
    expect([...document.querySelectorAll('.hosts li')].map((item) => item.textContent)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test.each(['chromium', 'edge', 'firefox', 'android', 'other'] as const)('how the icon is kept in sight (%s)', (pin) => {
    draw({ locale, pin });
    expect(text()).toContain(words.pin.steps[pin]);
  });

  test('nobody is asked for every site before they answered; «no» is an end', () => {
    draw({ locale });
    expect(document.querySelector('[data-every-site]')).toBeNull();
    press('[data-answer=no]');
    expect(document.querySelector('[data-every-site]')).toBeNull();
    expect(document.querySelector('[role=status]')?.textContent).toBe(words.question.afterNo);
  });

  test('«yes» explains the mode and offers its switch, still off', () => {
    draw({ locale });
    press('[data-answer=yes]');
    expect(text()).toContain(pageWords[locale].everySite.does);
    expect(document.querySelector('[data-every-site]')?.getAttribute('aria-checked')).toBe('false');
    expect(document.querySelector('[data-answer=yes]')?.getAttribute('aria-pressed')).toBe('true');
    press('[data-answer=no]');
    expect(document.querySelector('[data-every-site]')).toBeNull();
  });
});

test('whoever comes back with the mode on sees it', () => {
  draw({ everySite: { wanted: true, granted: true } });
  expect(document.querySelector('[data-every-site]')?.getAttribute('aria-checked')).toBe('true');
});

test('no field stands on it', () => {
  draw({ everySite: { wanted: true, granted: true } });
  expect(document.querySelectorAll('input, textarea, select')).toHaveLength(0);
});

test.each([
  ['chromium', 'windows', 'chromium'],
  ['edge', 'windows', 'edge'],
  ['firefox', 'linux', 'firefox'],
  ['firefox', 'android', 'android'],
  ['edge', 'android', 'android'],
  ['safari', 'macos', 'other'],
  ['other', 'other', 'other'],
] as const)('%s on %s has the steps of %s', (family, system, steps) => expect(pinStepsFor(family, system)).toBe(steps));
