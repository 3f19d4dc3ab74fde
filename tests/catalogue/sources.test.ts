import { describe, expect, test } from 'vitest';
import { cardFiles, fixFiles, placeFiles, retailerFiles } from '../../scripts/catalogue/read-catalogue';
import { linkHosts } from '../../src/catalogue/link-hosts';
import { DAY } from '../../src/contracts/epoch-ms';
import type { Sources } from '../../src/contracts/source';
import { addressesIn, claimsIn, sourcesIn } from './found-in';

/** A file's statements, by the keys of the sources that they name, and its sources. */
const files: readonly (readonly [string, { readonly named: readonly unknown[]; readonly sources: Sources }])[] = [
  ...[...cardFiles].map(([name, { rules, prose }]) => {
    const named = [...claimsIn(rules), ...claimsIn(prose)].map(({ value }) => value.source);
    return [`cards/${name}`, { named: [...named, ...Object.values(prose.siteSources)], sources: prose.sources }] as const;
  }),
  ...[...retailerFiles].map(([name, { retailer }]) => {
    const named = claimsIn(retailer).map(({ value }) => value.source);
    return [`retailers/${name}`, { named: [...named, retailer.source], sources: retailer.sources }] as const;
  }),
  ...[...placeFiles].map(([name, { place }]) => {
    return [`places/${name}`, { named: claimsIn(place).map(({ value }) => value.source), sources: place.sources }] as const;
  }),
];

/** The first day on which anything was read. */
const firstReading = Date.UTC(2026, 10, 24);

describe.each(files)('%s', (_, { named, sources }) => {
  test('names for every statement a source that is there, and has none that nobody names', () => {
    expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort());
  });
  test('says of every source who and when', () => {
    expect(sourcesIn(sources)).toHaveLength(Object.keys(sources).length);
    for (const { publisher, readOn } of Object.values(sources)) {
      expect(publisher.trim()).toBe(publisher);
      expect(publisher).not.toBe('');
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      const day = Date.parse(readOn);
      expect(Number.isNaN(day) ? 'no day' : new Date(day).toISOString().slice(0, 10)).toBe(readOn);
      expect(day).toBeGreaterThanOrEqual(firstReading);
      expect(day).toBeLessThanOrEqual(Math.max(Date.now(), firstReading) + DAY); // it is already tomorrow somewhere
    }
  });
  test('names third parties without a link', () => {
    for (const source of Object.values(sources)) if (source.confidence === 'thirdParty') expect(source).not.toHaveProperty('url');
  });
});

describe('links lead to issuers, shops, authorities and browser makers only', () => {
  const linking: readonly (readonly [string, unknown])[] = [
    ...[...cardFiles].map(([name, { rules, prose }]) => [`cards/${name}`, { rules, prose }] as const),
    ...[...retailerFiles].map(([name, file]) => [`retailers/${name}`, file] as const),
    ...[...placeFiles].map(([name, file]) => [`places/${name}`, file] as const),
    ...[...fixFiles].map(([name, file]) => [`fixes/${name}`, file] as const),
  ];
  test.each(linking)('%s', (_, file) => {
    for (const { at, value } of addressesIn(file)) {
      const { protocol, hostname, username, port } = new URL(value);
      expect({ at, protocol, username, port }).toEqual({ at, protocol: 'https:', username: '', port: '' });
      expect(linkHosts).toContain(hostname);
    }
  });
  test('most cards link to something, so that the test above has something to read', () => {
    const linking = [...cardFiles.values()].filter(({ rules, prose }) => addressesIn({ rules, prose }).length > 0);
    expect(linking.length).toBeGreaterThan(cardFiles.size / 2);
  });
  test('hosts stand once each, as browsers write them', () => {
    expect(new Set(linkHosts).size).toBe(linkHosts.length);
    for (const host of linkHosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });
});

test.each([...cardFiles])('cards/%s says where its pages and code shapes come from', (_, { site, prose }) => {
  expect(Object.keys(prose.siteSources).sort()).toEqual(
    [...site.pages.map(({ id }) => id), ...(site.codeFormats.length > 0 ? ['codeFormats'] : [])].sort(),
  );
});
