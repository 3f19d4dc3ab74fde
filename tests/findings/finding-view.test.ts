import { expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/finding';
import { findingView, type ViewContext } from '../../src/findings/finding-view';
import { noon } from '../support/situation';

const context: ViewContext = {
  locale: 'en',
  now: noon,
  names: { card: () => ({ ja: 'カード', en: 'Card' }), retailer: () => null, place: () => null },
  family: 'chromium',
  system: 'windows',
  origin: 'https://cards.example',
};
const finding: Finding = {
  key: 'k',
  check: 'return-to-submitted-form',
  say: 'default',
  severity: 'critical',
  certainty: 'statement',
  fixes: ['start-again-from-clean-page', 'no-such-fix'],
  data: { submittedAt: noon, cleanAddress: 'https://cards.example/redeem' },
};

test('a finding gets its words, its steps and the button of its fix', () => {
  const view = findingView(finding, context);
  expect(view?.title).toBe('You came back to a form that you already sent');
  expect(view?.fixes).toHaveLength(1);
  expect(view?.fixes[0]?.link).toEqual({ label: 'Open a fresh page', address: 'https://cards.example/redeem', how: 'open' });
});

test('without the address there is no button', () => {
  expect(findingView({ ...finding, data: { submittedAt: noon } }, context)?.fixes[0]?.link).toBeNull();
});

test('steps and settings are those of the browser at hand', () => {
  const cookies: Finding = { ...finding, check: 'cookies-blocked', fixes: ['allow-cookies-for-site'], data: {} };
  const inChromium = findingView(cookies, context)?.fixes[0];
  const inFirefox = findingView(cookies, { ...context, family: 'firefox' })?.fixes[0];
  const inSafari = findingView(cookies, { ...context, family: 'safari' })?.fixes[0];
  const inEdge = findingView(cookies, { ...context, family: 'edge' })?.fixes[0];
  expect(inChromium?.link?.address).toBe('chrome://settings/content/siteData');
  // Firefox lets no extension open its settings, so that the address is there to be copied.
  expect(inFirefox?.link).toMatchObject({ address: 'about:preferences#privacy', how: 'copy' });
  expect(new Set([inChromium, inFirefox, inSafari, inEdge].map((fix) => fix?.steps.join())).size).toBe(4);
});

test('a check or wording that is gone after an update shows nothing', () => {
  expect(findingView({ ...finding, check: 'gone' }, context)).toBeNull();
  expect(findingView({ ...finding, say: 'gone' }, context)).toBeNull();
});

test.each(['ios', 'android'] as const)(
  'on %s there is no settings page with an address, and an official page can be opened all the same',
  (system) => {
    const onPhone = { ...context, family: 'firefox', system } as const;
    expect(findingView({ ...finding, check: 'cookies-blocked', fixes: ['allow-cookies-for-site'] }, onPhone)?.fixes[0]?.link).toBeNull();
    expect(findingView(finding, onPhone)?.fixes[0]?.link?.how).toBe('open');
  },
);

test('a finding says why we think so, filled with its data', () => {
  expect(findingView(finding, context)?.because).toMatch(/sent in this tab at Nov 24/);
});

test('a wording without evidence of its own takes that of the check’s first wording', () => {
  const degraded = findingView({ ...finding, check: 'service-outage', say: 'degraded', fixes: [], data: { publisher: 'P' } }, context);
  expect(degraded?.because).toBe('This rests on a report by P. Your own card was not tried.');
});
