import { describe, expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites';
import { allowedSites } from '../../src/every-site/allowed-sites';
import { hostOfPattern } from '../../src/every-site/host-of-pattern';
import { listedHosts } from '../../src/every-site/listed-hosts';
import { type EverySiteState, planEverySite } from '../../src/every-site/plan-every-site';

const shop = '*://shop.example/*';
const plan = (state: Partial<EverySiteState>) => planEverySite({ wanted: false, granted: false, allowed: [], ...state }, sites);

describe('what is registered', () => {
  test.each([
    ['nothing at first', {}, undefined],
    ['nothing for a wish without the permission', { wanted: true }, undefined],
    ['nothing for a permission without the wish', { granted: true }, undefined],
    ['every page for both', { wanted: true, granted: true }, ['https://*/*', 'http://*/*']],
    ['a single site that was allowed', { allowed: [shop] }, [shop]],
    ['a single site also where every site was wished for and refused', { wanted: true, allowed: [shop] }, [shop]],
    ['every page, and no site twice', { wanted: true, granted: true, allowed: [shop] }, ['https://*/*', 'http://*/*']],
  ])('%s', (_, state, matches) => expect(plan(state)?.matches).toEqual(matches));

  test('never on a listed host, whole', () => {
    for (const state of [{ wanted: true, granted: true }, { allowed: [shop] }]) {
      const excluded = plan(state)?.excludeMatches ?? [];
      for (const { pages } of sites) for (const { hosts } of pages) for (const host of hosts) expect(excluded).toContain(`*://${host}/*`);
      expect(new Set(excluded).size).toBe(excluded.length);
    }
  });

  test('one script in every frame, once the page is idle, also after a restart', () => {
    expect(plan({ allowed: [shop] })).toMatchObject({
      id: 'any-site',
      js: ['gate.js'],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
  });
});

test('the hosts are listed once each, in order', () => {
  const hosts = listedHosts(sites);
  expect(hosts).toEqual([...new Set(hosts)].sort());
  expect(hosts).toContain('www.webmoney.ne.jp');
});

describe('single sites', () => {
  const required = ['*://www.webmoney.ne.jp/*', '*://status.example/*', '*://www.microsoft.com/store*'];
  test.each([
    ['none where only what was installed is granted', ['*://www.webmoney.ne.jp/*', '*://status.example/*'], []],
    ['what was installed counts in any way of writing', ['https://www.webmoney.ne.jp/payment*', 'http://www.microsoft.com/*'], []],
    ['every site is no single one', ['*://*/*', 'https://*/*', 'http://*/*', '<all_urls>'], []],
    ['what is left was allowed', [shop, '*://www.webmoney.ne.jp/*', shop], [shop]],
    ['a host that only ends alike is another', ['https://fake-www.webmoney.ne.jp/*'], ['https://fake-www.webmoney.ne.jp/*']],
    ['files and the browser’s own pages are no sites', ['file:///*', 'chrome://favicon/*'], []],
  ])('%s', (_, granted, allowed) => expect(allowedSites(granted, required)).toEqual(allowed));
});

test.each([
  ['*://shop.example/*', 'shop.example'],
  ['https://*.shop.example/pay*', '*.shop.example'],
  ['<all_urls>', '*'],
  ['*://*/*', '*'],
  ['file:///*', null],
  ['shop.example', null],
])('the host of %s is %s', (pattern, host) => expect(hostOfPattern(pattern)).toBe(host));
