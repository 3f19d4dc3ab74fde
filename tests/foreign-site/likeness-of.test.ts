import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkHosts } from '../../src/catalogue/link-hosts';
import { officialOddHosts } from '../../src/catalogue/official-odd-hosts';
import { cards, places, retailers } from '../../src/catalogue/rules';
import { sites } from '../../src/catalogue/sites';
import type { HostLikeness } from '../../src/contracts/foreign-site';
import { brandNames, chosenLabel, reasonsForCommon } from '../../src/foreign-site/brand-names';
import { issuerDomains } from '../../src/foreign-site/issuer-domains';
import { likenessOf } from '../../src/foreign-site/likeness-of';
import { registrableDomain } from '../../src/foreign-site/registrable-domain';
import { wellKnownHosts } from './well-known-hosts';

/** As browsers hand a host out. */
const asBrowsersSay = (host: string) => new URL(`https://${host}/`).hostname;
const hostsIn = (value: unknown) => [...JSON.stringify(value).matchAll(/https?:\/\/([^/"?#]+)/g)].map(([, host = '']) => host);
const officialHosts = [...new Set(sites.flatMap(({ pages }) => pages.flatMap(({ hosts }) => hosts)))];

describe('what looks like an issuer’s host', () => {
  test.each<[string, string, HostLikeness]>([
    ['g00gle.example', 'google-play', 'swappedLetters'],
    ['app1e.example', 'apple', 'swappedLetters'],
    ['www.app1e.com', 'apple', 'swappedLetters'],
    ['arnazon.com', 'amazon', 'swappedLetters'],
    ['annazon-gift.example', 'amazon', 'swappedLetters'],
    ['vvalmart.com', 'walmart', 'swappedLetters'],
    ['cliscord.com', 'discord', 'swappedLetters'],
    ['dlscord-steam-gift.com', 'discord', 'swappedLetters'],
    ['1ine.me', 'line-prepaid', 'swappedLetters'],
    ['r0bloxgiftcard.example', 'roblox', 'swappedLetters'],
    ['amazön.de', 'amazon', 'swappedLetters'],
    ['аррӏе.com', 'apple', 'mixedScripts'],
    ['goоgle.example', 'google-play', 'mixedScripts'],
    ['rοblox.com', 'roblox', 'mixedScripts'],
    ['apple-giftcard-balance.example', 'apple', 'brandInside'],
    ['play.google.com.example.net', 'google-play', 'brandInside'],
    ['store-steampowered.example', 'steam-wallet', 'brandInside'],
    ['line.me.example.net', 'line-prepaid', 'brandInside'],
    ['net-cash.jp.example.net', 'net-cash', 'brandInside'],
    ['home-depot-gift-card.example', 'home-depot', 'brandInside'],
    ['target-balance.example', 'target', 'brandInside'],
    ['visagiftcard.example', 'visa-mastercard-prepaid', 'brandInside'],
    // Styles of block lists that are public (Discord-AntiScam, jarelllama and others, read 2026-11-24).
    ['steam-giftcards.com', 'steam-wallet', 'brandInside'],
    ['robloxgiftcardz.com', 'roblox', 'brandInside'],
    ['amazon-gift-card.us', 'amazon', 'brandInside'],
    ['visa-gift-cards.us', 'visa-mastercard-prepaid', 'brandInside'],
    ['mastercardgiftcardsupport.com', 'visa-mastercard-prepaid', 'brandInside'],
    ['homedepotegiftcardbalance.com', 'home-depot', 'brandInside'],
    ['discordredeem.site', 'discord', 'brandInside'],
    ['redeem-valorant.com', 'riot', 'brandInside'],
    ['steam-gift50.com', 'steam-wallet', 'brandInside'],
    ['discord-steam.gift', 'discord', 'brandInside'],
    ['www-roblox.pro', 'roblox', 'brandInside'],
  ])('%s', (host, card, how) => expect(likenessOf(asBrowsersSay(host))).toEqual({ card, how }));
});

describe('what looks like nobody’s', () => {
  test.each([...officialHosts, ...linkHosts, ...officialOddHosts.map(({ host }) => host)])('%s, which is of the catalogue', (host) =>
    expect(likenessOf(host)).toBeNull(),
  );
  test.each([...new Set([...hostsIn(retailers), ...hostsIn(places), ...hostsIn(cards)])])('%s, which a file names', (host) =>
    expect(likenessOf(host)).toBeNull(),
  );
  test('there are some three hundred well-known hosts to try', () => {
    expect(new Set(wellKnownHosts).size).toBeGreaterThan(300);
    for (const host of wellKnownHosts) expect(asBrowsersSay(host)).toBe(host);
  });
  test.each(wellKnownHosts)('%s', (host) => expect(likenessOf(host)).toBeNull());
  test.each([
    ['a common word within another', 'online-gift.example'],
    ['a common word without a gift word', 'apple-pie.example'],
    ['the name before another ending, which may be the issuer’s own', 'gift.amazon.cn'],
    ['a payment card of the same company', 'target-card.example'],
    ['two letters with one swapped', 'e4-gift.example'],
    ['a number', '909.com'],
    ['a number for an address', '192.168.0.1'],
    ['the last version of it', '[::1]'],
    ['no host', ''],
    ['one label', 'localhost'],
    ['a label that is encoded badly', 'xn--99999999999.example'],
  ])('%s', (_, host) => expect(likenessOf(host)).toBeNull());
});

const swaps: Readonly<Record<string, readonly string[]>> = {
  a: ['4', 'а', 'á'],
  b: ['8'],
  c: ['с'],
  d: ['cl'],
  e: ['3', 'е', 'é'],
  g: ['9'],
  i: ['1', 'l', 'і'],
  l: ['1', 'ӏ'],
  m: ['rn', 'nn'],
  o: ['0', 'о', 'ο', 'ö'],
  p: ['р'],
  s: ['5', 'ѕ'],
  t: ['7'],
  w: ['vv'],
  x: ['х'],
  y: ['у'],
};
/** Labels of two letters have no spelling that could not be a name of its own. */
const imitable = [...new Set(officialHosts.map(registrableDomain))].filter((domain) => chosenLabel(domain).length > 2);

test('there are many hosts to imitate', () => expect(imitable.length).toBeGreaterThan(40));

test.each(imitable)('%s with any of its letters swapped looks like itself', (domain) => {
  const label = chosenLabel(domain);
  const owners = issuerDomains.get(domain) ?? [];
  for (const [at, letter] of [...label].entries())
    for (const swap of swaps[letter] ?? []) {
      const host = asBrowsersSay(`www.${domain.replace(label, label.slice(0, at) + swap + label.slice(at + 1))}`);
      expect(owners, host).toContain(likenessOf(host)?.card);
    }
});

test('so with several letters swapped, wherever else it stands, if it is long enough', () => {
  const long = imitable.filter((domain) => chosenLabel(domain).length >= 5);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.constantFrom('example', 'co.jp', 'xyz'),
      fc.infiniteStream(fc.nat()),
      (domain, suffix, picks) => {
        const label = chosenLabel(domain);
        let swapped = 0;
        const changed = [...label].map((letter) => {
          const choices = [letter, ...(swaps[letter] ?? []).filter((swap) => /^[a-z0-9]+$/.test(swap))];
          const choice = choices[(picks.next().value ?? 0) % choices.length] ?? letter;
          if (choice !== letter) swapped += 1;
          return choice;
        });
        fc.pre(swapped > 0 && swapped < label.length);
        const found = likenessOf(`${changed.join('')}.${suffix}`);
        expect(found?.how).toBe('swappedLetters');
        expect(issuerDomains.get(domain)).toContain(found?.card);
      },
    ),
  );
});

test('an official host within another one is seen, whatever surrounds it', () => {
  const word = fc.stringMatching(/^[bfhjkqz][bfhjkqvz]{3,8}$/);
  fc.assert(
    fc.property(fc.constantFrom(...officialHosts), word, fc.constantFrom('com', 'example', 'top', 'co.uk'), (host, owner, suffix) => {
      expect(likenessOf(`${host}.${owner}.${suffix}`)?.how).toBe('brandInside');
    }),
  );
});

test('hosts of letters alone never look like anybody’s by chance, and anything at all is answered', () => {
  const dull = fc.stringMatching(/^[bfhjkqz]{1,20}$/);
  fc.assert(
    fc.property(fc.array(dull, { minLength: 1, maxLength: 5 }), (labels) => {
      expect(likenessOf(labels.join('.'))).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      likenessOf(text);
    }),
  );
  fc.assert(
    fc.property(fc.domain(), (host) => {
      expect(likenessOf(host)).toBeNull();
    }),
  );
});

test('it is fast, also on the longest host', () => {
  const longest = Array.from({ length: 4 }, () => `${'stearnp0wered-gift-'.repeat(3)}x`).join('.');
  const start = performance.now();
  for (let times = 0; times < 100; times += 1) likenessOf(longest);
  expect((performance.now() - start) / 100).toBeLessThan(20);
});

test('the names are of the catalogue, and a reason stands beside each common one', () => {
  const names = brandNames.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, card } of brandNames) {
    expect(name).toMatch(/^[a-z0-9]{2,}$/);
    expect(cards.map(({ id }) => id)).toContain(card);
  }
  for (const [label, reason] of Object.entries(reasonsForCommon)) {
    expect(names).toContain(label);
    expect(reason.length).toBeGreaterThan(4);
  }
});
