import { MatchPattern } from '@webext-core/match-patterns';
import { describe, expect, test } from 'vitest';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';
import { patternsOf } from '../../src/catalogue/patterns-of';
import type { CardPage } from '../../src/contracts/card';
import { matchesPath } from '../../src/detection/matches-path';

interface PageOfCard {
  readonly card: string;
  readonly page: CardPage;
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
  readonly whyWide: Readonly<Record<string, string>>;
}

const allPages: readonly PageOfCard[] = [...cardFiles].flatMap(([card, { site, prose, examples }]) =>
  site.pages.map((page) => ({
    card,
    page,
    match: examples[page.id]?.match ?? [],
    noMatch: examples[page.id]?.noMatch ?? [],
    whyWide: prose.whyWide,
  })),
);

function fits(address: string, { hosts, paths }: CardPage): boolean {
  const { hostname, pathname, search } = new URL(address);
  return hosts.includes(hostname) && paths.some((path) => matchesPath(pathname + search, path));
}

describe.each(allPages)('$card, page $page.id', ({ card, page, match, noMatch, whyWide }) => {
  test('has examples of both kinds', () => {
    expect(match.length).toBeGreaterThan(0);
    expect(noMatch.length).toBeGreaterThan(0);
  });
  test.each(match)('stands at %s', (address) => expect(fits(address, page)).toBe(true));
  test.each(noMatch)('does not stand at %s', (address) => expect(fits(address, page)).toBe(false));
  test.each(match)('no other card claims %s by address', (address) => {
    const claimants = allPages.filter((other) => other.card !== card && !other.page.onlyWithField && fits(address, other.page));
    expect(claimants.map((other) => other.card)).toEqual([]);
  });
  test('every pattern is one that browsers take, stands once and sees pages without https', () => {
    const patterns = patternsOf(page);
    expect(patterns.length).toBeGreaterThan(0);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) {
      expect(() => new MatchPattern(pattern)).not.toThrow();
      expect(pattern).toMatch(/^\*:\/\/[a-z0-9.-]+\/.*$/);
    }
  });
  test('a whole host has its reason', () => {
    if (page.paths.includes('/*')) expect(whyWide[page.id] ?? '').not.toBe('');
  });
  test('a page that only its field tells has a reason too', () => {
    if (page.onlyWithField) expect(whyWide[page.id] ?? '').not.toBe('');
  });
});

describe.each([...cardFiles])('cards/%s', (_, { site, rules, examples }) => {
  test('gives examples for its own pages only', () => expect(Object.keys(examples).sort()).toEqual(site.pages.map(({ id }) => id).sort()));
  test('starts again on a page of its own, at an address without leftovers', () => {
    for (const [id, address] of Object.entries(rules.cleanAddresses)) {
      expect(site.pages.map((page) => page.id)).toContain(id);
      expect(site.pages.some((page) => fits(address, page))).toBe(true);
      const { protocol, search, hash } = new URL(address);
      expect({ protocol, search, hash }).toEqual({ protocol: 'https:', search: '', hash: '' });
    }
  });
  test('calls one of its own pages the official one', () => {
    const official = rules.officialPage?.say;
    if (official !== undefined) expect(site.pages.some((page) => fits(official, page))).toBe(true);
  });
  test('sends look-alikes to a page of some card', () => {
    for (const { belongsAt } of Object.values(rules.lookalikes)) {
      if (belongsAt !== undefined) expect(allPages.some(({ page }) => fits(belongsAt.say, page))).toBe(true);
    }
  });
});

test.each([...cardFiles])('cards/%s: code shapes are sound', (_, { site }) => {
  for (const { lengths, startsWith = '' } of [...site.codeFormats, ...(site.lookalikes ?? [])]) {
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
    expect(Math.min(...lengths)).toBeGreaterThan(startsWith.length);
  }
  for (const lookalike of site.lookalikes ?? []) {
    expect(lookalike.lengths, 'of any length it would be everything').not.toEqual([]);
    const sameShape = site.codeFormats.some(
      ({ alphabet, lengths, startsWith }) =>
        alphabet === lookalike.alphabet && startsWith === undefined && lookalike.lengths.every((length) => lengths.includes(length)),
    );
    // Without the mark it would never be told; with it and another shape the mark would mean nothing.
    expect(lookalike.alsoWhenItFits ?? false).toBe(sameShape);
  }
});
