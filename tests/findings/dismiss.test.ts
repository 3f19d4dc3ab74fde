import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, MINUTE } from '../../src/contracts/epoch-ms';
import type { Finding } from '../../src/contracts/finding';
import { dismiss } from '../../src/findings/dismiss';
import { loadDismissals, saveFindings } from '../../src/storage';
import { goodPage, noon } from '../support/situation';

vi.mock('../../src/findings/show-tab', () => ({ showTab: async () => {} }));

const finding = (key: string, certainty: Finding['certainty']): Finding => ({
  key,
  check: key.split('/')[1] ?? '',
  say: 'default',
  severity: 'warning',
  certainty,
  fixes: [],
  data: {},
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  await saveFindings(1, 0, {
    facts: { ...goodPage, card: 'apple' },
    origin: 'https://apps.apple.com',
    findings: [
      finding('apple/full-width-code', 'statement'),
      finding('apple/service-outage/feed:1', 'statement'),
      finding('apple/ended-product/x', 'hint'),
      finding('apple/failing-page', 'statement'),
      finding('apple/foreign-site-asking-code/@1x', 'hint'),
    ],
    openQuestions: [],
    judgedAt: noon,
  });
});

test.each([
  ['what is wrong with the typed code may be wrong with the next one', 'apple/full-width-code', 30 * MINUTE],
  ['an outage is worth a reminder tomorrow', 'apple/service-outage/feed:1', DAY],
  ['a hint about a thing need not be told again for long', 'apple/ended-product/x', 90 * DAY],
  ['a strange site is told of again the next time', 'apple/foreign-site-asking-code/@1x', 30 * MINUTE],
  ['a page that failed may fail again for another reason', 'apple/failing-page', 30 * MINUTE],
])('%s', async (_, key, closedFor) => {
  await dismiss([key], 1);
  expect(await loadDismissals()).toEqual({ [key]: noon + closedFor });
});

test('a key that the tab does not have is not remembered', async () => {
  await dismiss(['apple/service-outage/feed:2', 'QZKXWVJQ'], 1);
  expect(await loadDismissals()).toEqual({});
});

test('closings whose time is over are forgotten', async () => {
  await dismiss(['apple/full-width-code'], 1);
  vi.setSystemTime(noon + 2 * DAY);
  await dismiss(['apple/ended-product/x'], 1);
  expect(Object.keys(await loadDismissals())).toEqual(['apple/ended-product/x']);
});
