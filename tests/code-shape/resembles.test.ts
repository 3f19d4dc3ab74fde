import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resembles } from '../../src/code-shape/resembles';
import { apple, bitCash, noFormat, steam } from './sites';

describe('resembles', () => {
  test.each([
    ['the card’s own code', steam, 'ABCDE12345FGHIJ', null],
    ['five blocks of five', steam, 'ABCDE-12345-FGHIJ-67890-KLMNO', 'five-blocks'],
    ['typed in full-width', steam, 'ＡＢＣＤＥ12345FGHIJ67890KLMNO', 'five-blocks'],
    ['a look-alike of this page', steam, '1234 5678 9012 3456', 'card-number'],
    ['of the same length in another alphabet', steam, '1234 5678 9012 345A', null],
    ['one that is said even if the shape fits the card', steam, 'GBCDE12345FGHIJ', 'game-key'],
    ['a shape of nothing', steam, 'ABC', null],
    ['an empty field', steam, '', null],
    ['the card’s first letter', apple, 'X234567890123456', null],
    ['in either case', apple, 'x234567890123456', null],
    ['another first letter', apple, 'A234567890123456', 'other-store'],
    ['either of several lengths', apple, 'A2345678901234567890', 'other-store'],
    ['a first letter that must be small', apple, 'n234567890123456', 'mixed-case'],
    ['and is not', apple, 'N234567890123456', 'other-store'],
    ['hiragana', apple, 'あいうえおかきくけこさしすせそた', 'hiragana'],
    ['a card without look-alikes', noFormat, 'ABCDE12345FGHIJ', null],
  ])('%s', (_, site, value, expected) => expect(resembles(value, site, 'redeem', { complete: true })).toBe(expected));

  test('a look-alike of another page is not meant', () => {
    expect(resembles('1234567890123456', steam, 'balance', { complete: true })).toBeNull();
  });

  test('half a code is not judged', () => expect(resembles('1234567890123456', steam, 'redeem', { complete: false })).toBeNull());

  test('whatever is typed, only an id of the catalogue comes out', () => {
    const ids = [steam, apple].flatMap(({ lookalikes = [] }) => lookalikes.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(steam, apple, bitCash, noFormat), (value, site) => {
        expect([null, ...ids]).toContain(resembles(value, site, 'redeem', { complete: true }));
      }),
    );
  });
});
