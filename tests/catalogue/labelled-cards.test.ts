import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';
import { readLabels } from '../../scripts/corpus/labels';

const folder = path.resolve('tests/pages/labelled/cards');

const row = z.strictObject({
  file: z.string().regex(/^pages\/[a-z0-9-]+\.html$/),
  source: z.literal('written for this project'),
  licence: z.literal('MIT'),
  kind: z.literal('own'),
  lang: z.string(),
  site: z.string(),
  card: z.string(),
  group: z.string(),
  page: z.enum(['redeem', 'checkout-with-giftcard', 'balance-check', 'purchase', 'promo-only', 'none']),
  codeInputs: z.array(z.string()),
  lookalikes: z.array(z.strictObject({ selector: z.string(), is: z.string() })),
  why: z.string().regex(/^.{20,240}$/),
  ambiguous: z.boolean().optional(),
});

const rows = readFileSync(path.join(folder, 'labels.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));

const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const { DOMParser } = new Window();
const documentOf = (file: string) => new DOMParser().parseFromString(textOf(file), 'text/html');

describe('the set as a whole', () => {
  test('every card of the catalogue has a page, and no page is of another card', () => {
    expect([...new Set(rows.map(({ card }) => card))].sort()).toEqual([...cardFiles.keys()].sort());
  });
  test('every row has its file, every file its row, once', () => {
    const files = readdirSync(path.join(folder, 'pages')).map((name) => `pages/${name}`);
    expect(rows.map(({ file }) => file).sort()).toEqual(files.sort());
  });
  test('the command that scores a folder reads it', () => expect(readLabels(folder)).toHaveLength(rows.length));
  test.each(['split-boxes', 'number-and-pin', 'several-rows', 'merchant-e-money', 'card-info', 'payment-card'])(
    'more than one page of «%s»',
    (group) => expect(rows.filter((one) => one.group === group).length).toBeGreaterThan(1),
  );
  test('nothing is named twice as the same page', () => expect(new Set(rows.map(({ file }) => textOf(file))).size).toBe(rows.length));
});

describe.each(rows)('$file', ({ file, card, lang, page, codeInputs, lookalikes }) => {
  test('is named after its card, says its language, and is whole, small and complete in itself', () => {
    const text = textOf(file);
    expect(file.startsWith(`pages/${card}-`)).toBe(true);
    expect([text.startsWith('<!DOCTYPE html>\n'), text.endsWith('</html>\n')]).toEqual([true, true]);
    expect(documentOf(file).documentElement.getAttribute('lang')).toBe(lang);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6000);
    expect(text).not.toMatch(/<script|<link|<iframe|(?:src|href|action)="(?:https?:)?\/\//i);
  });
  test('a code is labelled where one is redeemed or paid with, and only there', () => {
    expect(codeInputs.length > 0).toBe(page === 'redeem' || page === 'checkout-with-giftcard');
  });
  test('each selector finds one field, and no field is both', () => {
    const document = documentOf(file);
    const found = [...codeInputs, ...lookalikes.map(({ selector }) => selector)].map((selector) => {
      const [only, ...others] = document.querySelectorAll(selector);
      expect([selector, only === undefined ? 0 : 1 + others.length]).toEqual([selector, 1]);
      return only;
    });
    expect(new Set(found).size).toBe(found.length);
  });
  test('a person can type into what is labelled as a code', () => {
    const document = documentOf(file);
    for (const selector of codeInputs) {
      const field = document.querySelector(selector);
      expect(field?.matches('input, textarea')).toBe(true);
      expect(field?.matches('[readonly], [disabled], [type="hidden"], [type="checkbox"], [type="radio"], [type="email"]')).toBe(false);
    }
  });
});

describe('documented selectors are used exactly as they are documented', () => {
  const forms = [...cardFiles].flatMap(([card, { site }]) =>
    site.pages.flatMap((one) => ('form' in one && one.form !== undefined ? [{ card, id: one.id, kind: one.kind, form: one.form }] : [])),
  );
  test.each(forms)('$card, $id', ({ card, kind, form }) => {
    const bearing = rows.filter((one) => one.card === card && documentOf(one.file).querySelectorAll(form.field).length === 1);
    expect(bearing.length).toBeGreaterThan(0);
    for (const { file, page, codeInputs } of bearing) {
      const document = documentOf(file);
      const field = document.querySelector(form.field);
      expect(page).toBe(kind === 'balance' ? 'balance-check' : 'redeem');
      if (kind !== 'balance') expect(codeInputs.map((selector) => document.querySelector(selector))).toContain(field);
      if (form.submit !== undefined) expect([file, document.querySelectorAll(form.submit).length > 0]).toEqual([file, true]);
    }
  });
});
