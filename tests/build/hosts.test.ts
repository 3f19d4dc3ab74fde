import { expect, test } from 'vitest';
import { gateMatches, hostPermissions, observerMatches } from '../../scripts/build/hosts';
import { patternsOf } from '../../src/catalogue/patterns-of';
import { sites } from '../../src/catalogue/sites';
import { services } from '../../src/outages/services';

test('the observer runs where the address tells that a code is typed, each pattern once', () => {
  const matches = observerMatches(sites);
  expect(matches).toEqual([...new Set(matches)].sort());
  expect(matches).toContain('*://store.steampowered.com/account/redeemwalletcode*');
});

test('where a field has to be seen first there is the gate, and every page has one of the two', () => {
  const [observed, gated] = [observerMatches(sites), gateMatches(sites)];
  expect(gated).toEqual([...new Set(gated)].sort());
  expect(gated).toContain('*://play.google.com/store*');
  expect(observed).toContain('*://play.google.com/redeem*');
  expect(observed.filter((pattern) => gated.includes(pattern))).toEqual([]);
  for (const page of sites.flatMap(({ pages }) => pages))
    for (const pattern of patternsOf(page)) expect(page.onlyWithField ? gated : observed).toContain(pattern);
});

test('the worker may reach the observer’s hosts and the status addresses, and no others', () => {
  const hosts = hostPermissions(['*://a.example/x*', '*://a.example/y*'], services);
  expect(hosts).toContain('*://a.example/*');
  expect(hosts).toContain('*://www.apple.com/*');
  expect(hosts).toHaveLength(1 + new Set(services.map(({ endpoint }) => new URL(endpoint).host)).size);
});

test('none of them goes with every site when that is given back', () => {
  const hosts = hostPermissions([...observerMatches(sites), ...gateMatches(sites)], services);
  expect(hosts.length).toBeGreaterThan(50);
  expect(hosts.filter((pattern) => !pattern.startsWith('*://'))).toEqual([]);
});
