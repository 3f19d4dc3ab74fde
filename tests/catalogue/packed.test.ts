import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedPages } from '../../src/catalogue/pack-pages';
import { packedShapes } from '../../src/catalogue/pack-shapes';
import { sites } from '../../src/catalogue/sites';
import { sitesOn } from '../../src/catalogue/unpack-pages';
import { unpackShapes } from '../../src/catalogue/unpack-shapes';
import type { CardSite } from '../../src/contracts/card';
import type { CodeAlphabet } from '../../src/contracts/code-format';

/** Pages alone; the order of a page's paths means nothing, nor which marks a selector quotes with. */
const pagesOf = (some: readonly CardSite[]) =>
  some.map(({ id, pages }) => ({
    id,
    pages: pages.map((page) => ({ ...page, paths: [...page.paths].sort(), form: JSON.stringify(page.form)?.replaceAll('\\"', "'") })),
  }));
const shapesOf = (some: readonly CardSite[]) => some.map((site) => ({ ...site, pages: [] }));
const hostsOf = (some: readonly CardSite[]) => [...new Set(some.flatMap(({ pages }) => pages.flatMap(({ hosts }) => hosts)))];
const on = (host: string, some: readonly CardSite[]) => some.filter(({ pages }) => pages.some(({ hosts }) => hosts.includes(host)));

test('every host unpacks its own cards, as their files say, and no others', () => {
  const lines = packedPages(sites);
  expect(hostsOf(sites).length).toBeGreaterThan(50);
  for (const host of hostsOf(sites)) expect(pagesOf(sitesOn(host, lines))).toEqual(pagesOf(on(host, sites)));
  expect(
    sites.flatMap(({ pages }) => pages.flatMap(({ form }) => [form?.field, form?.submit])).filter((one) => one?.includes("'")),
  ).toEqual([]);
  expect(sitesOn('apple.com', lines), 'a part of a host is another host').toEqual([]);
});

test('every shape comes out as its card’s file says, and only cards of whose codes nothing is known are left out', () => {
  const there = unpackShapes(JSON.parse(packedShapes(sites)));
  const left = sites.filter(({ id }) => !there.some((site) => site.id === id));
  expect(left.length).toBeGreaterThan(0);
  expect(left.every(({ codeFormats, lookalikes }) => !lookalikes && codeFormats.every(({ lengths }) => lengths.length === 0))).toBe(true);
  expect(there).toEqual(shapesOf(sites.filter((site) => !left.includes(site))));
});

const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
const format = fc.record(
  {
    lengths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
    alphabet: fc.constantFrom<CodeAlphabet>('digits', 'hiragana'),
    startsWith: word,
    caseSensitive: fc.constant<true>(true),
    never: word,
    separators: fc.constantFrom<'none' | 'hyphens'>('none', 'hyphens'),
    distinctive: fc.constant<true>(true),
  },
  { requiredKeys: ['lengths'] },
);
const form = fc.record(
  {
    field: fc.constantFrom('#a', 'input[name="b"], #c', '[id="x.y"]'),
    submit: fc.constantFrom('#s', '[type="submit"]'),
    submitsByScript: fc.constant<true>(true),
  },
  { requiredKeys: ['field'] },
);
const page = fc.record(
  {
    id: word,
    kind: fc.constant<'balance'>('balance'),
    hosts: fc.array(word, { minLength: 1, maxLength: 3 }),
    paths: fc.uniqueArray(
      word.chain((path) => fc.constantFrom(`/${path}`, `/${path}*`, `/*/${path}`)),
      { minLength: 1, maxLength: 3 },
    ),
    onlyWithField: fc.constant<true>(true),
    onlyInFrame: fc.constant<true>(true),
    form,
  },
  { requiredKeys: ['id', 'hosts', 'paths'] },
);
const card = fc.record({
  id: word,
  pages: fc.array(page, { maxLength: 3 }),
  codeFormats: fc.array(format, { minLength: 1, maxLength: 3 }),
});

test('any card comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(card), (some) => {
      expect(unpackShapes(JSON.parse(packedShapes(some)))).toEqual(shapesOf(some));
      for (const host of hostsOf(some)) expect(pagesOf(sitesOn(host, packedPages(some)))).toEqual(pagesOf(on(host, some)));
    }),
  );
});
