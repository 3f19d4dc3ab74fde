import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../src/contracts/signal';
import { means, plainWords } from '../../src/detection/meanings-of';
import { words } from '../../src/detection/words';

describe('means', () => {
  test.each<[string, string, Meaning, boolean]>([
    ['words written together', 'giftcard', 'gift', true],
    ['words in camel case', 'giftCard', 'gift', true],
    ['words with an underscore', 'gift_card', 'gift', true],
    ['words with a bracket', 'order[gift][card]', 'gift', true],
    ['full-width letters', 'Ｇｉｆｔ　Ｃａｒｄ', 'gift', true],
    ['half-width kana', 'ﾌﾟﾘﾍﾟｲﾄﾞ番号', 'gift', true],
    ['pin as a word', 'Your PIN:', 'code', true],
    ['pin in shipping is none', 'shipping', 'code', false],
    ['id as a word', 'ひらがなID', 'code', true],
    ['id in video is none', 'video', 'code', false],
    ['gc as a word', 'gc-input', 'gift', true],
    ['gc in a longer word is none', 'mgcx', 'gift', false],
    ['both ways of writing 引き換え', '引換コード', 'redeem', true],
    ['with its kana', '引き換えコード', 'redeem', true],
    ['addresses and names without accents', 'darkovy-poukaz', 'gift', true],
    ['a case of a noun', 'Kod karty podarunkowej', 'gift', true],
    ['a gift box is no card', 'Karton upominkowy', 'gift', false],
    ['gift wrapping is no card', 'Подарочная упаковка', 'gift', false],
    ['an order that is placed redeems nothing', 'Zrealizuj zamówienie', 'redeem', false],
    ['a discount that is applied redeems nothing', 'Uplatnit slevu', 'redeem', false],
    ['a bank card that is activated redeems nothing', 'Активировать карту', 'redeem', false],
    ['инн as a word', 'Ваш ИНН', 'identity', true],
    ['инн in a longer word is none', 'Длинный код', 'identity', false],
    ['an empty text means nothing', '', 'code', false],
  ])('%s', (_, text, meaning, expected) => expect(means(plainWords(text), meaning)).toBe(expected));
});

test('every piece of the table is an expression, in lower case as texts are', () => {
  for (const piece of Object.values(words)) {
    expect(() => new RegExp(piece)).not.toThrow();
    expect(piece.replace(/\\\w/g, '')).toBe(piece.toLowerCase());
    expect(piece, 'an empty choice would fit every text').not.toMatch(/^\||\|$|\|\||\(\?:\||\|\)/);
  }
});
