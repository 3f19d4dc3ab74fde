import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { catalogueDocument } from '../../scripts/catalogue/catalogue-document';
import { cardFiles, placeFiles, retailerFiles } from '../../scripts/catalogue/read-catalogue';

const schema: object = JSON.parse(readFileSync('docs/catalogue.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);
/** As a reader gets it: through JSON. */
const document: ReturnType<typeof catalogueDocument> = JSON.parse(JSON.stringify(catalogueDocument()));

test('the whole catalogue fits its published schema', () => {
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
});

test('nothing is left out of it', () => {
  expect(document.cards.map(({ id }) => id)).toEqual([...cardFiles.keys()]);
  expect(document.retailers).toHaveLength(retailerFiles.size);
  expect(document.places).toHaveLength(placeFiles.size);
  for (const card of document.cards) {
    const file = cardFiles.get(card.id);
    expect(card).toEqual(JSON.parse(JSON.stringify({ id: card.id, site: file?.site, rules: file?.rules, prose: file?.prose })));
  }
});

test('every fix that a message names stands in the same document', () => {
  const fixes = new Set(document.fixes.map(({ id }) => id));
  for (const { rules } of document.cards)
    for (const message of rules.messages) for (const fix of message.fixes) expect(fixes).toContain(fix);
});

test.each([
  ['a card without a name', ({ cards: [card] }: typeof document) => ({ ...card, rules: { ...card?.rules, name: undefined } })],
  ['a claim without a source', ({ cards: [card] }: typeof document) => ({ ...card, rules: { ...card?.rules, typedAt: { say: 'app' } } })],
  ['a word that nobody knows', ({ cards: [card] }: typeof document) => ({ ...card, rules: { ...card?.rules, group: 'sweets' } })],
])('the schema refuses %s', (_, broken) => {
  expect(validate(JSON.parse(JSON.stringify({ ...document, cards: [broken(document)] })))).toBe(false);
});
