import { expect, test } from 'vitest';
import { hostPermissions, observerMatches } from '../../scripts/build/hosts';
import { sites } from '../../src/catalogue/sites';
import { services } from '../../src/outages/services';

test('the observer runs where the catalogue has a page, each pattern once', () => {
  const matches = observerMatches(sites);
  expect(matches).toEqual([...new Set(matches)].sort());
  expect(matches).toContain('*://store.steampowered.com/account/redeemwalletcode*');
});

test('the worker may reach the observer’s hosts and the status addresses, and no others', () => {
  const hosts = hostPermissions(['*://a.example/x*', '*://a.example/y*'], services);
  expect(hosts).toContain('*://a.example/*');
  expect(hosts).toContain('*://www.apple.com/*');
  expect(hosts).toHaveLength(1 + new Set(services.map(({ endpoint }) => new URL(endpoint).host)).size);
});

test('none of them goes with every site when that is given back', () => {
  const hosts = hostPermissions(observerMatches(sites), services);
  expect(hosts.length).toBeGreaterThan(50);
  expect(hosts.filter((pattern) => !pattern.startsWith('*://'))).toEqual([]);
});
