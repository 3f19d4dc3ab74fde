import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { runnerImport } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';
import { cardTemplate, placeTemplate, shopTemplate } from '../../scripts/catalogue/templates';

const folder = mkdtempSync(path.join(tmpdir(), 'tsukaeru-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ajv = new Ajv({ allErrors: true });
ajv.addSchema(JSON.parse(readFileSync('docs/catalogue.schema.json', 'utf8')), 'catalogue');
const validate = (definition: string, value: unknown) => {
  ajv.validate(`catalogue#/definitions/${definition}`, value);
  return ajv.errors ?? [];
};

/** What a written file exports, read by the tool that reads the real ones. */
async function exportsOf(name: string, text: string): Promise<Readonly<Record<string, object>>> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return (await runnerImport<Readonly<Record<string, object>>>(file, { configFile: false, logLevel: 'error' })).module;
}

test('a new card has every part that a card must have, under its id', async () => {
  const { site, rules, mention, prose, examples } = await exportsOf('some-card.ts', cardTemplate('some-card', '2026-11-24'));
  expect(validate('CatalogueCard', { id: 'some-card', site, rules, prose })).toEqual([]);
  expect(examples).toEqual({});
  expect(mention).toEqual({ words: [] });
  expect([site, rules]).toMatchObject([{ id: 'some-card' }, { id: 'some-card' }]);
  const [, whole] = [...cardFiles][0] ?? [];
  expect(Object.keys(rules ?? {}).sort()).toEqual(Object.keys(whole?.rules ?? {}).sort());
  expect(Object.keys(prose ?? {}).sort()).toEqual(Object.keys(whole?.prose ?? {}).sort());
});

test('so have a new shop and a new place', async () => {
  const { retailer } = await exportsOf('some-shop.ts', shopTemplate('some-shop', '2026-11-24'));
  const { place } = await exportsOf('some-place.ts', placeTemplate('some-place', '2026-11-24'));
  expect(validate('Retailer', retailer)).toEqual([]);
  expect(validate('Place', place)).toEqual([]);
});

test('the schema would notice a part that is missing', async () => {
  const { retailer } = await exportsOf('other-shop.ts', shopTemplate('other-shop', '2026-11-24').replace('  payment: null,\n', ''));
  expect(validate('Retailer', retailer)).not.toEqual([]);
});
