import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { originOfTab } from '../../src/platform/look-at-tab';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['https://shop.example/redeem?code=QZKXWVJQ#QZKXWVJQ', 'https://shop.example'],
  ['http://shop.example:8080/', 'http://shop.example:8080'],
  ['https://xn--80ak6aa92e.example/pay', 'https://xn--80ak6aa92e.example'],
  ['https://user:QZKXWVJQ@shop.example/', 'https://shop.example'],
  ['chrome://settings/', null],
  ['file:///home/someone/card.html', null],
  ['about:blank', null],
  ['QZKXWVJQ', null],
])('of %s only the site is told', async (url, origin) => {
  const { id = 0 } = await fakeBrowser.tabs.create({ url });
  expect(await originOfTab(id)).toBe(origin);
});

test('a tab that is gone has none', async () => {
  expect(await originOfTab(99_999)).toBeNull();
});
