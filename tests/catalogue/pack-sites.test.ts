import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasPageOrDistinctiveShape, hasShape, packedLiteral, packSites } from '../../src/catalogue/pack-sites';
import { sites } from '../../src/catalogue/sites';
import { neededOn, type PackedSite, unpackSites } from '../../src/catalogue/unpack-sites';
import type { CardSite } from '../../src/contracts/card';
import type { CodeAlphabet } from '../../src/contracts/code-format';

/** Through the text that stands in the script, as a page reads it. */
function shipped(some: readonly CardSite[]): readonly CardSite[] {
  const packed: readonly PackedSite[] = JSON.parse(packedLiteral(packSites(some, () => true)));
  return unpackSites(packed);
}

/** The order of a page's paths means nothing. */
const inOrder = (some: readonly CardSite[]) =>
  some.map((site) => ({ ...site, pages: site.pages.map((page) => ({ ...page, paths: [...page.paths].sort() })) }));

test('every card comes out of the script as its file says', () => {
  expect(inOrder(shipped(sites))).toEqual(inOrder(sites));
});

test('what a page needs is not left out', () => {
  const left = sites.filter((site) => !hasPageOrDistinctiveShape(site));
  expect(left.length).toBeGreaterThan(0);
  expect(left.every(({ pages }) => pages.length === 0)).toBe(true);
  expect(left.some(({ codeFormats }) => codeFormats.some(({ distinctive }) => distinctive))).toBe(false);
  const shapeless = sites.filter((site) => !hasShape(site));
  expect(shapeless.every(({ codeFormats }) => codeFormats.every(({ lengths }) => lengths.length === 0))).toBe(true);
});

test('a host unpacks its own cards and the distinctive ones, and no others', () => {
  const packed = packSites(sites, hasPageOrDistinctiveShape);
  const there = unpackSites(neededOn('apps.apple.com', packed));
  expect(there.map(({ id }) => id)).toContain('apple');
  expect(there.length).toBeLessThan(packed.length / 3);
  const missing = unpackSites(packed).filter((site) => !there.some(({ id }) => id === site.id));
  const isNeeded = ({ pages, codeFormats }: CardSite) =>
    pages.some(({ hosts }) => hosts.includes('apps.apple.com')) || codeFormats.some(({ distinctive }) => distinctive);
  expect(missing.filter(isNeeded)).toEqual([]);
});

const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
const format = fc.record(
  {
    lengths: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
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

test('any card comes out as it went in', () => {
  const card = fc.record({ id: word, pages: fc.array(page, { maxLength: 3 }), codeFormats: fc.array(format, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(card), (some) => {
      expect(shipped(some)).toEqual(some);
    }),
  );
});
