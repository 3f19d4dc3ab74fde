import { describe, expect, test } from 'vitest';
import { cardFiles, placeFiles, retailerFiles } from '../../scripts/catalogue/read-catalogue';
import { proseOf } from '../../src/catalogue/prose';
import { cardOf, cards, placeOf, places, retailerOf, retailers } from '../../src/catalogue/rules';
import { sites } from '../../src/catalogue/sites';

describe('a file bears the id of its literal', () => {
  test.each([...cardFiles])('cards/%s', (name, { site, rules }) => expect([site.id, rules.id]).toEqual([name, name]));
  test.each([...retailerFiles])('retailers/%s', (name, { retailer }) => expect(retailer.id).toBe(name));
  test.each([...placeFiles])('places/%s', (name, { place }) => expect(place.id).toBe(name));
});

describe('names are kebab-case', () => {
  const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  test.each([...cardFiles.keys(), ...retailerFiles.keys(), ...placeFiles.keys()])('%s', (name) => expect(name).toMatch(kebabCase));
  test.each([...cardFiles])('within cards/%s', (_, { site, rules }) => {
    const within = [...site.pages, ...(site.lookalikes ?? []), ...rules.ended].map(({ id }) => id);
    for (const id of within) expect(id).toMatch(kebabCase);
    expect(new Set(within).size).toBe(within.length);
  });
});

describe('the rest of the house finds every file', () => {
  test('cards, for the page, the worker and the popup', async () => {
    expect(sites.map(({ id }) => id).sort()).toEqual([...cardFiles.keys()].sort());
    expect(cards.map(({ id }) => id).sort()).toEqual([...cardFiles.keys()].sort());
    for (const [name, { rules, prose }] of cardFiles) {
      expect(cardOf(name)).toEqual(rules);
      expect(await proseOf(name)).toEqual(prose);
    }
  });
  test('shops and places', () => {
    expect(retailers).toHaveLength(retailerFiles.size);
    expect(places).toHaveLength(placeFiles.size);
    for (const [name, { retailer }] of retailerFiles) expect(retailerOf(name)).toEqual(retailer);
    for (const [name, { place }] of placeFiles) expect(placeOf(name)).toEqual(place);
  });
  test('an unknown id is nobody', async () => {
    expect([cardOf('nobody'), retailerOf('nobody'), placeOf('nobody'), await proseOf('nobody')]).toEqual([null, null, null, null]);
  });
});
