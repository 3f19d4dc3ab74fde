// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const kinds = ['redeem', 'checkout-with-giftcard', 'balance-check', 'purchase', 'promo-only', 'none'] as const;

const row = z.strictObject({
  file: z.string().regex(/^pages\/[a-z0-9-]+\.html$/),
  source: z.literal('written for this project'),
  licence: z.literal('MIT'),
  kind: z.literal('own'),
  lang: z.string(),
  site: z.string().min(1),
  group: z.string().min(1),
  page: z.enum(kinds),
  codeInputs: z.array(z.string()),
  lookalikes: z.array(z.strictObject({ selector: z.string(), is: z.string().min(1) })),
  why: z.string().regex(/\.$/, 'is a sentence'),
  ambiguous: z.literal(true).optional(),
});
type Row = z.infer<typeof row>;

const languages = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'de', 'fr', 'es', 'pt', 'it'];
/** Also of languages that have no traps. */
const languagesOfShops = [...languages, 'nl', 'pl', 'ru', 'cs'];
const largestPage = 6000;

const folderOf = (name: string): string => path.resolve('tests/pages/labelled', name);
const rowsOf = (name: string): readonly Row[] =>
  readFileSync(path.join(folderOf(name), 'labels.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));
const isPositive = ({ page }: Row): boolean => page === 'redeem' || page === 'checkout-with-giftcard';
const languageAndScript = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
};

const shops = rowsOf('shops');
const traps = rowsOf('traps');

describe.each([
  ['shops', shops],
  ['traps', traps],
] as const)('labelled %s', (name, rows) => {
  test('every page has one row and every row its page', () => {
    const pages = readdirSync(path.join(folderOf(name), 'pages')).map((file) => `pages/${file}`);
    expect(rows.map(({ file }) => file).sort()).toEqual(pages.sort());
  });

  describe.each(rows.map((label) => [label.file, label] as const))('%s', (file, label) => {
    const source = readFileSync(path.join(folderOf(name), file), 'utf8');
    const page = new DOMParser().parseFromString(source, 'text/html');
    const lookalikes = label.lookalikes.map(({ selector }) => selector);

    test('code fields are there exactly where a code with value is taken', () =>
      expect(label.codeInputs.length > 0).toBe(isPositive(label)));

    test.each([...label.codeInputs, ...lookalikes])('%s is one field', (selector) => {
      const found = [...page.querySelectorAll(selector)];
      expect(found.map(({ localName }) => localName)).toEqual([expect.stringMatching(/^(input|textarea)$/)]);
    });

    test('no field is both, and none is named twice', () => {
      const fields = [...label.codeInputs, ...lookalikes].map((selector) => page.querySelector(selector));
      expect(new Set(fields).size).toBe(fields.length);
    });

    test.each(label.codeInputs)('a person can type into %s', (selector) => {
      const field = page.querySelector(selector);
      expect(field?.getAttribute('type') ?? 'text').toMatch(/^(text|tel|password)$/);
      expect(field?.hasAttribute('readonly') || field?.closest('[disabled]')).toBeFalsy();
    });

    test('is a whole document of that language, small enough to read', () => {
      expect(source).toMatch(/^<!doctype html>/i);
      expect(languageAndScript(page.documentElement.lang)).toBe(languageAndScript(label.lang));
      expect(page.title).not.toBe('');
      expect(Buffer.byteLength(source)).toBeLessThanOrEqual(largestPage);
    });

    test('works from disk: runs no file and asks nobody', () => {
      const addresses = [...page.querySelectorAll('*')].flatMap((element) =>
        ['src', 'srcset', 'href', 'action', 'poster', 'data', 'formaction', 'background'].flatMap(
          (name) => element.getAttribute(name) ?? [],
        ),
      );
      expect(addresses.filter((address) => !address.startsWith('#') && address !== 'about:blank')).toEqual([]);
      expect(page.querySelectorAll('script, link, base, meta[http-equiv]').length).toBe(0);
      expect(source).not.toMatch(/url\(|@import/i);
    });
  });
});

describe('shops', () => {
  test.each(languagesOfShops)('%s has a checkout, a redeem, a balance, a purchase and a promo page', (lang) => {
    const found = shops.filter((label) => label.lang === lang && !label.ambiguous).map(({ page }) => page);
    expect(found).toEqual(expect.arrayContaining(kinds.filter((kind) => kind !== 'none')));
  });

  test('a checkout that takes a gift card has a promo box beside it in every language', () => {
    const both = shops.filter(
      ({ page, lookalikes }) => page === 'checkout-with-giftcard' && lookalikes.some(({ is }) => /^(promo|coupon|discount) code/.test(is)),
    );
    expect([...new Set(both.map(({ lang }) => lang))].sort()).toEqual([...languagesOfShops].sort());
  });

  test('are at least fifty', () => expect(shops.length).toBeGreaterThanOrEqual(50));
});

describe('traps', () => {
  test('are at least fifty that hold no code, beside those that are hard to find', () => {
    expect(traps.filter((label) => !isPositive(label)).length).toBeGreaterThanOrEqual(50);
    expect(traps.filter(isPositive).length).toBeGreaterThanOrEqual(5);
  });

  test('come in every kind and language', () => {
    expect([...new Set(traps.map(({ page }) => page))].sort()).toEqual([...kinds].sort());
    expect([...new Set(traps.map(({ lang }) => lang))].sort()).toEqual([...languages].sort());
  });

  test('name a lookalike each, unless all of their fields hold codes', () => {
    expect(traps.filter((label) => !isPositive(label) && label.lookalikes.length === 0).map(({ file }) => file)).toEqual([]);
  });
});
