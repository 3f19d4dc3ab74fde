import { describe, expect, test } from 'vitest';
import { allFiles, cardFiles, retailerFiles } from '../../scripts/catalogue/read-catalogue';
import { placeholder } from '../../src/i18n/fill';
import { textsIn } from './found-in';

/** Names of cards, shops, places and products, which Japan often writes in Latin letters, then as in English. */
const isName = (at: string) => /(^|\.)(name|product)$/.test(at);

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** What a card says in Japanese is quoted in English: in quotation marks or in brackets. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”|\([^)]*\)/g, '');
const placeholders = (text: string) => [...text.matchAll(placeholder)].map(([whole]) => whole).sort();

describe.each(allFiles)('%s', (_, file) => {
  const texts = textsIn(file);

  test('says something', () => expect(texts.length).toBeGreaterThan(0));
  test.each(texts)('$at is written in both languages', ({ at, value: { ja = '', en = '' } }) => {
    for (const text of [ja, en]) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
    }
    if (!(isName(at) && ja === en)) expect(ja).toMatch(japanese);
    expect(withoutQuotes(en)).not.toMatch(japanese);
    expect(placeholders(ja)).toEqual(placeholders(en));
  });
  test.each(texts)('$at ends like a sentence in both languages or in neither', ({ value: { ja = '', en = '' } }) => {
    expect(/[.?!]$/.test(en)).toBe(/[。？！]$/.test(ja));
  });
});

describe('other names that people search by', () => {
  const named = [
    ...[...cardFiles].map(([name, { rules, prose }]) => [name, rules.name, prose.aliases] as const),
    ...[...retailerFiles].map(([name, { retailer }]) => [name, retailer.name, retailer.aliases] as const),
  ];
  test.each(named)('%s', (_, name, aliases) => {
    expect(aliases.length).toBeGreaterThan(0);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const alias of aliases) {
      expect(alias.trim()).toBe(alias);
      expect(alias).not.toBe('');
      expect(alias).not.toBe(name.ja);
    }
  });
});

test.each([...cardFiles])('cards/%s tells ended products apart', (_, { rules }) => {
  for (const { since, tellApart, say } of rules.ended) {
    expect(since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
    expect(Date.parse(since)).not.toBeNaN();
    for (const language of ['ja', 'en'] as const) {
      expect(tellApart[language].length).toBeGreaterThan(10);
      expect(tellApart[language]).not.toBe(say.say[language]);
    }
  }
});
