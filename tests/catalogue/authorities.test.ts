import { describe, expect, test } from 'vitest';
import { linkHosts } from '../../src/catalogue/link-hosts';
import type { Authority } from '../../src/contracts/authority';
import * as fraud from '../../src/purchase/fraud-claims';
import { addressesIn, claimsIn, textsIn } from './found-in';

const files = Object.entries(import.meta.glob<{ authority: Authority }>('../../src/authorities/*.ts', { eager: true })).map(
  ([path, { authority }]) => [path.replace(/^.*\/|\.ts$/g, ''), authority] as const,
);
const { fraudSources, ...claims } = fraud;
const rooms: readonly (readonly [string, { readonly literal: unknown; readonly sources: Authority['sources'] }])[] = [
  ...files.map(([name, { sources, ...literal }]) => [name, { literal, sources }] as const),
  ['what is said about fraud', { literal: claims, sources: fraudSources }],
];
const japanese = /[぀-ヿ一-鿿]/;

test('the four that people need are there', () => {
  expect(files.map(([name]) => name).sort()).toEqual(['consumer-hotline-188', 'ftc-report', 'ipa-security-desk', 'police-9110']);
});

describe.each(files)('%s', (name, { id, phone, page, shownIn }) => {
  test('is named like its id and can be reached', () => {
    expect(id).toBe(name);
    expect(phone ?? page).not.toBeNull();
    expect(shownIn.length).toBeGreaterThan(0);
  });
  test('its number is one that can be dialled', () => {
    if (phone !== null) expect(phone.say.number).toMatch(/^(#?\d{3,4}|0[\d-]{8,12})$/);
  });
});

describe.each(rooms)('%s', (_, { literal, sources }) => {
  test('says everything in both languages, and never that money comes back or that all is well', () => {
    const texts = textsIn(literal);
    expect(texts.length).toBeGreaterThan(0);
    for (const {
      at,
      value: { ja = '', en = '' },
    } of texts) {
      expect(ja, at).toMatch(japanese);
      expect(en.trim(), at).not.toBe('');
      expect(en, at).not.toMatch(japanese);
      expect(ja, at).not.toMatch(/戻ります|取り戻せます|返金されます|安心です|大丈夫/);
      expect(en, at).not.toMatch(/\b(will (be )?(refund|get|come back)|guarantee|is safe)/i);
    }
  });
  test('names a source for every statement, who and which day, and no source in vain', () => {
    const named = claimsIn(literal).map(({ value }) => value.source);
    expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort());
    for (const { publisher, readOn } of Object.values(sources)) {
      expect(publisher.trim()).not.toBe('');
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
  test('links to known hosts over https only, and to third parties not at all', () => {
    for (const { at, value } of addressesIn({ literal, sources })) {
      expect({ at, protocol: new URL(value).protocol }).toEqual({ at, protocol: 'https:' });
      expect(linkHosts).toContain(new URL(value).host);
    }
    for (const source of Object.values(sources)) if (source.confidence === 'thirdParty') expect(source).not.toHaveProperty('url');
  });
});
