import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SiteChoice, siteChoices } from '../../src/contracts/site-choice';
import { chooseSite } from '../../src/findings/choose-site';
import { loadSiteChoices, watchSiteChoices } from '../../src/storage';

beforeEach(() => fakeBrowser.reset());

test('a choice is kept under its key and nothing else changes', async () => {
  await chooseSite('shop.example', 'muted');
  await chooseSite('apple/redeem', 'notACodeField');
  expect(await loadSiteChoices()).toEqual({ 'shop.example': 'muted', 'apple/redeem': 'notACodeField' });
});

test('a later choice about the same site takes the place of the earlier one', async () => {
  await chooseSite('shop.example', 'allowed');
  await chooseSite('shop.example', 'muted');
  expect(await loadSiteChoices()).toEqual({ 'shop.example': 'muted' });
});

test('what is taken back leaves no trace', async () => {
  await chooseSite('shop.example', 'muted');
  await chooseSite('shop.example', null);
  expect(await loadSiteChoices()).toEqual({});
});

test('choices made at the same time are all kept', async () => {
  const key = fc.constantFrom('a.example', 'b.example', 'xn--80ak6aa92e.example', 'apple/redeem');
  const choice = fc.constantFrom<SiteChoice | null>(...siteChoices, null);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(key, choice), { maxLength: 8 }), async (all) => {
      fakeBrowser.reset();
      await Promise.all(all.map(([key, choice]) => chooseSite(key, choice)));
      const last = new Map(all);
      expect(await loadSiteChoices()).toEqual(Object.fromEntries([...last].filter(([, choice]) => choice !== null)));
    }),
    { numRuns: 50 },
  );
});

test('whoever watches hears of each change, and of no other key', async () => {
  let heard = 0;
  watchSiteChoices(() => {
    heard += 1;
  });
  await chooseSite('shop.example', 'muted');
  await chooseSite('shop.example', null);
  await fakeBrowser.storage.local.set({ ownCards: { version: 1, value: [] } });
  expect(heard).toBe(2);
});
