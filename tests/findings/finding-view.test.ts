import { expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/finding';
import { findingView, type ViewContext } from '../../src/findings/finding-view';
import { noon } from '../support/situation';

const context: ViewContext = {
  locale: 'en',
  now: noon,
  names: { card: () => ({ ja: 'カード', en: 'Card' }), retailer: () => null, place: () => null },
  family: 'chromium',
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
  expect(view?.fixes[0]?.link).toEqual({ label: 'Open a fresh page', address: 'https://cards.example/redeem' });
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
  expect(inFirefox?.link).toBeNull(); // Firefox lets no extension open its settings
  expect(new Set([inChromium, inFirefox, inSafari, inEdge].map((fix) => fix?.steps.join())).size).toBe(4);
});

test('a check or wording that is gone after an update shows nothing', () => {
  expect(findingView({ ...finding, check: 'gone' }, context)).toBeNull();
  expect(findingView({ ...finding, say: 'gone' }, context)).toBeNull();
});
