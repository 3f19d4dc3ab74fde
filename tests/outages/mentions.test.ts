import { expect, test } from 'vitest';
import { mentions } from '../../src/outages/adapters/mentions';

test.each([
  ['purchase', 'Purchases fail', true],
  ['purchase', 'Skins purchased today', true],
  ['purchase', 'Skins repurchased today', false],
  ['store', 'The storefront of a game', false],
  ['RP', 'RP is missing', true],
  ['RP', 'A sharp drop, rp', false],
  ['log in', 'Players cannot log in.', true],
  ['C++', 'C++ and more', true],
  ['ストア', 'オンラインストアの不具合', true],
  ['ストア', 'ｽﾄｱの不具合', true],
  ['購入', '障害のお知らせ', false],
])('«%s» in «%s»: %s', (word, text, expected) => {
  expect(mentions(['nothing of this', word])(text)).toBe(expected);
});

test('only the beginning of an endless text is searched', () => {
  expect(mentions(['store'])(`${'x '.repeat(1_000)}store`)).toBe(false);
});
