import { describe, expect, test } from 'vitest';
import { linkHosts } from '../../src/catalogue/link-hosts';
import { officialOddHosts } from '../../src/catalogue/official-odd-hosts';
import { cardOf, cards } from '../../src/catalogue/rules';
import { sites } from '../../src/catalogue/sites';
import { foreignSiteOf } from '../../src/foreign-site/foreign-site-of';
import { isOfficialHost } from '../../src/foreign-site/is-official-host';
import { issuerDomains } from '../../src/foreign-site/issuer-domains';
import { registrableDomain } from '../../src/foreign-site/registrable-domain';

const hostOf = (address: string) => new URL(address).hostname;

test.each(sites.filter(({ pages }) => pages.length > 0))('$id: the hosts of its pages are its own', ({ id, pages }) => {
  for (const host of pages.flatMap(({ hosts }) => hosts)) expect(isOfficialHost(host, id), host).toBe(true);
});

test.each(cards)('$id: the addresses that its file calls the issuer’s are its own', ({ id, officialPage, balancePage, cleanAddresses }) => {
  const addresses = [officialPage?.say, balancePage?.say, ...Object.values(cleanAddresses)].filter((address) => address !== undefined);
  for (const address of addresses) expect(isOfficialHost(hostOf(address), id), address).toBe(true);
});

test.each<[string, string, string | null, boolean]>([
  ['another host of the same owner', 'checkout.playstation.com', 'playstation', true],
  ['another host of the same owner', 'secure6.store.apple.com', 'apple', true],
  ['another domain of the same owner', 'www.xbox.com', 'microsoft', true],
  ['an odd host that is known', 'diabloimmortalredeem.com', 'battlenet', true],
  ['an odd host, for another card', 'diabloimmortalredeem.com', 'steam-wallet', false],
  ['another issuer’s', 'www.amazon.co.jp', 'apple', false],
  ['any issuer’s, where no card is named', 'www.amazon.co.jp', null, true],
  ['a host of an issuer on which anybody can put up a form', 'docs.google.com', 'google-play', false],
  ['a host that only begins alike', 'www.apple.com.example.net', 'apple', false],
  ['a host that only ends alike', 'pineapple.com', 'apple', false],
  ['an authority, which issues nothing', 'www.npa.go.jp', null, false],
  ['nothing', '', null, false],
])('%s: %s for %s', (_, host, card, expected) => expect(isOfficialHost(host, card)).toBe(expected));

test('every domain of an issuer is shown by a host of the catalogue: none is invented', () => {
  const shown = new Set([...linkHosts, ...sites.flatMap(({ pages }) => pages.flatMap(({ hosts }) => hosts))].map(registrableDomain));
  for (const [domain, owners] of issuerDomains) {
    expect(shown, domain).toContain(domain);
    for (const card of owners) expect(cardOf(card), `${domain}: ${card}`).not.toBeNull();
  }
});

test('every linked host is an issuer’s, or is known not to be one’s page for codes', () => {
  const notForCodes = [
    ...['discordstatus.com', 'reportfraud.ftc.gov', 's-kessai.jp', 'www.ipa.go.jp', 'www.kokusen.go.jp', 'www.npa.go.jp'],
    'support.mozilla.org',
  ];
  const nobodys = linkHosts.filter((host) => !isOfficialHost(host, null));
  expect(nobodys.toSorted()).toEqual(notForCodes.toSorted());
});

test.each(officialOddHosts)('$host has a card, a source and a day', ({ host, card, source, readOn }) => {
  expect(new URL(`https://${host}/`).hostname).toBe(host);
  expect(cardOf(card)).not.toBeNull();
  expect(source.length).toBeGreaterThan(20);
  expect(readOn).toMatch(/^2026-1[12]-\d\d$/);
  expect(issuerDomains.has(registrableDomain(host)), 'what is within an own domain needs no entry').toBe(false);
});

describe('what is said of a site', () => {
  test.each([
    ['the issuer’s', 'apple', 'https://www.apple.com', false, { allowed: false, official: true, likeness: null }],
    ['another’s', 'apple', 'https://shop.example', true, { allowed: true, official: false, likeness: null }],
    [
      'one that looks like the issuer’s',
      'apple',
      'http://app1e.example:8080',
      false,
      { allowed: false, official: false, likeness: { card: 'apple', how: 'swappedLetters' } },
    ],
    ['a sandboxed frame’s', null, 'null', false, { allowed: false, official: false, likeness: null }],
  ])('%s', (_, card, origin, allowed, expected) =>
    expect(foreignSiteOf(card, origin, allowed)).toEqual({ mark: expect.any(String), ...expected }),
  );
  test('one closing holds for one site', () => {
    const marks = ['https://a.example', 'https://a.example:8080', 'https://b.example'].map(
      (origin) => foreignSiteOf(null, origin, false).mark,
    );
    expect(marks[0]).toBe(marks[1]);
    expect(marks[0]).not.toBe(marks[2]);
  });
});
