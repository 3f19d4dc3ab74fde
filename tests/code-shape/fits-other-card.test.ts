import { expect, test } from 'vitest';
import { fitsOtherCard } from '../../src/code-shape/fits-other-card';
import type { CardSite } from '../../src/contracts/card';

const card = (id: string, codeFormats: CardSite['codeFormats']): CardSite => ({ id, pages: [], codeFormats });
const here = card('here', [{ lengths: [14] }]);
const sites = [
  here,
  card('prefix', [{ lengths: [16], startsWith: 'X', distinctive: true }]),
  card('slip', [{ lengths: [13], alphabet: 'digits', distinctive: true }]),
  card('hiragana', [{ lengths: [16], alphabet: 'hiragana', distinctive: true }]),
  card('console', [{ lengths: [25], distinctive: true }]),
  card('game', [{ lengths: [25], distinctive: true }]),
  card('ordinary', [{ lengths: [12] }]),
];

test.each([
  ['this card’s own shape', 'ABCDE12345FGHI', null],
  ['a first letter that one issuer uses', 'X234567890123456', 'prefix'],
  ['in full width and with spaces', 'Ｘ234 5678 9012 3456', 'prefix'],
  ['the same length with another first letter', 'A234567890123456', null],
  ['the number of a payment slip', '1234567890123', 'slip'],
  ['hiragana', 'あいうえおかきくけこさしすせそた', 'hiragana'],
  ['a shape that two cards share names neither', 'ABCDE-12345-FGHIJ-67890-KLMNO', 'several'],
  ['a shape that is nobody’s in particular', 'ABCDEF123456', null],
  ['nothing', '', null],
])('%s', (_, value, expected) => {
  expect(fitsOtherCard(value, here, sites, { complete: true })).toBe(expected);
  expect(fitsOtherCard(value, here, sites, { complete: false }), 'half a code is not judged').toBeNull();
});

test('where nothing is known of this card’s shape, no other is named', () => {
  expect(fitsOtherCard('1234567890123', card('unknown', []), sites, { complete: true })).toBeNull();
});
