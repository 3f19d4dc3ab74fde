import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintCode } from '../../src/code-shape/lint-code';
import { codeIssues } from '../../src/contracts/code-issue';
import { bitCash, netCash, noFormat, steam, ubisoft } from './sites';

describe('a code of letters and digits', () => {
  test.each([
    ['a plain code', 'ABCDE12345FGHIJ', []],
    ['the groups as printed', 'ABCDE-12345-FGHIJ', []],
    ['spaces between the groups', ' ABCDE 12345 FGHIJ ', []],
    ['full-width letters', 'ＡBCDE12345FGHIJ', ['fullWidth']],
    ['full-width digits', 'ABCDE１2345FGHIJ', ['fullWidth']],
    ['circled digits', 'ABCDE①2345FGHIJ', ['fullWidth']],
    ['a full-width space', 'ABCDE　12345　FGHIJ', ['fullWidth']],
    ['a long vowel mark for a hyphen', 'ABCDEー12345ーFGHIJ', ['wrongDash']],
    ['its half-width form', 'ABCDEｰ12345ｰFGHIJ', ['wrongDash']],
    ['a full-width hyphen', 'ABCDE－12345－FGHIJ', ['wrongDash']],
    ['an en dash', 'ABCDE–12345–FGHIJ', ['wrongDash']],
    ['a minus sign', 'ABCDE−12345−FGHIJ', ['wrongDash']],
    ['a line of a box', 'ABCDE─12345─FGHIJ', ['wrongDash']],
    ['a zero-width space', 'ABCDE\u200b12345FGHIJ', ['invisible']],
    ['a word joiner', 'ABCDE\u206012345FGHIJ', ['invisible']],
    ['a soft hyphen', 'ABCDE\u00ad12345FGHIJ', ['invisible']],
    ['a byte order mark', '\ufeffABCDE12345FGHIJ', ['invisible']],
    ['a space that does not break', 'ABCDE\u00a012345FGHIJ', ['invisible']],
    ['a tab from a table', 'ABCDE12345FGHIJ\t', ['invisible']],
    ['a Hangul filler', 'ABCDE\u316412345FGHIJ', ['invisible']],
    ['a Cyrillic А', '\u0410BCDE12345FGHIJ', ['lookalikeScript']],
    ['a Greek Β', 'A\u0392CDE12345FGHIJ', ['lookalikeScript']],
    ['a Roman numeral Ⅾ', 'ABC\u216eE12345FGHIJ', ['lookalikeScript']],
    ['hiragana', 'あBCDE12345FGHIJ', ['hiraganaInstead']],
    ['several at once', 'Ａ\u0410\u200bー', ['fullWidth', 'invisible', 'wrongDash', 'lookalikeScript']],
    ['nothing typed yet', '', []],
  ])('%s', (_, value, expected) => expect(lintCode(value, steam, { complete: false })).toEqual(expected));

  test.each([
    ['too short', 'ABCDE12345', ['unexpectedLength']],
    ['too long', 'ABCDE12345FGHIJK', ['unexpectedLength']],
    ['dashes and spaces do not count', 'ABCDE-12345 FGHIJ', []],
    ['nor does what cannot be seen', 'ABCDE12345FGHIJ\u200b', ['invisible']],
    ['an empty field is not too short', ' - ', []],
  ])('once complete: %s', (_, value, expected) => expect(lintCode(value, steam, { complete: true })).toEqual(expected));

  test('half a code is not too short', () => expect(lintCode('ABCDE', steam, { complete: false })).toEqual([]));
  test('where no format is known no length is unexpected', () => expect(lintCode('ABC', noFormat, { complete: true })).toEqual([]));
});

describe('what one issuer forbids or wants', () => {
  test.each([
    ['as printed', netCash, 'aBcDeFgH01234567', []],
    ['a letter that is never used', netCash, 'aBcDeFgHO1234567', ['neverUsedLetter']],
    ['the same letter in full width', netCash, 'aBcDeFgHＯ1234567', ['fullWidth', 'neverUsedLetter']],
    ['its small form, of which nothing is said', netCash, 'aBcDeFgHo1234567', []],
    ['hyphens that must not be typed', netCash, 'aBcD-eFgH-0123-4567', ['unwantedSeparators']],
    ['spaces that must not be typed', netCash, 'aBcD eFgH 0123 4567', ['unwantedSeparators']],
    ['a space around it is nobody’s business', netCash, ' aBcDeFgH01234567 ', []],
    ['capitals only where case matters', netCash, 'ABCDEFGH01234567', ['oneCaseOnly']],
    ['small letters only', netCash, 'abcdefgh01234567', ['oneCaseOnly']],
    ['too few letters to tell', netCash, 'ABCDEFG012345678', []],
    ['capitals only where it is not known whether case matters', steam, 'ABCDEFGHIJKLMNO', []],
    ['hyphens that must be typed and are', ubisoft, 'ABCD-EFGH-2345-6789', []],
    ['hyphens that must be typed and are not', ubisoft, 'ABCDEFGH23456789', ['missingHyphens']],
    ['the same letter elsewhere is nothing', steam, 'OBCDE12345FGHIJ', []],
    ['nothing is missing from an empty field', ubisoft, '', []],
  ])('%s', (_, site, value, expected) => expect(lintCode(value, site, { complete: true })).toEqual(expected));

  test('half a code is not told that its hyphens are missing or that it is all of one case', () => {
    expect(lintCode('ABCD', ubisoft, { complete: false })).toEqual([]);
    expect(lintCode('ABCDEFGH', netCash, { complete: false })).toEqual([]);
  });
});

describe('a code of hiragana', () => {
  test.each([
    ['hiragana', 'あいうえ おかきく けこさし すせそた', []],
    ['hiragana with the voice mark typed apart', 'か\u3099いうえおかきくけこさしすせそた', []],
    ['katakana', 'アいうえおかきくけこさしすせそた', ['notHiragana']],
    ['half-width kana', 'ｱいうえおかきくけこさしすせそた', ['notHiragana']],
    ['letters', 'aいうえおかきくけこさしすせそた', ['notHiragana']],
    ['full-width letters, which half-width ones would not mend', 'ａいうえおかきくけこさしすせそた', ['notHiragana']],
    ['digits', '1いうえおかきくけこさしすせそた', ['notHiragana']],
    ['an invisible character', 'あいうえ\u200bおかきくけこさしすせそた', ['invisible']],
    ['too few', 'あいう', ['unexpectedLength']],
  ])('%s', (_, value, expected) => expect(lintCode(value, bitCash, { complete: true })).toEqual(expected));
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'AＡ①ーｰ-–あア\u200b\u0410 １') }),
);
const anySite = fc.constantFrom(steam, bitCash, noFormat);

test('whatever is typed, only ids of the contract come out, each once', () => {
  fc.assert(
    fc.property(anything, anySite, fc.boolean(), (value, site, complete) => {
      const issues = lintCode(value, site, { complete });
      expect(codeIssues).toEqual(expect.arrayContaining(issues));
      expect(new Set(issues).size).toBe(issues.length);
    }),
  );
});

test('asking twice gives the same answer', () => {
  fc.assert(
    fc.property(anything, anySite, (value, site) => {
      expect(lintCode(value, site, { complete: true })).toEqual(lintCode(value, site, { complete: true }));
    }),
  );
});
