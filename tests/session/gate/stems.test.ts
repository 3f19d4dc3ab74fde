import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sites } from '../../../src/catalogue/sites';
import { alternativesOf } from '../../../src/detection/alternatives-of';
import { patternOf, plainWords } from '../../../src/detection/meanings-of';
import { words } from '../../../src/detection/words';
import { isNamedOtherwise, maySpeakOfMoney } from '../../../src/session/gate/stems';

/** Texts that a piece fits, of every form that it has: with and without a space where it may have one, with spaces around for its edges. */
const textsOf = (piece: string) =>
  fc.stringMatching(new RegExp(`^${piece.replaceAll('_', ' ').replaceAll(' ', '[ ]?').replaceAll('.', "['’ ]")}$`));

describe.each(['gift', 'redeem'] as const)('%s', (meaning) => {
  test.each(alternativesOf(words[meaning] ?? '').filter((piece) => piece !== ''))('%s passes, in all its forms', (piece) => {
    const expression = new RegExp(patternOf(piece));
    fc.assert(
      fc.property(textsOf(piece), (text) => {
        fc.pre(expression.test(plainWords(text)));
        expect(maySpeakOfMoney(text)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['Ｇｉｆｔ　Ｃａｒｄ', 'giftCardCode', 'GC', 'ﾌﾟﾘﾍﾟｲﾄﾞ番号', 'REDEEM', 'Geschenk-Gutschein'])('%s passes as it is written', (text) =>
  expect(maySpeakOfMoney(text)).toBe(true),
);

test.each(['Search the store', 'E-mail', 'メールマガジン', 'Password', '検索', '住所', 'Subscribe', 'Quantity', '邮箱', '이메일'])(
  '%s does not',
  (text) => expect(maySpeakOfMoney(text)).toBe(false),
);

test('a field that a card documents passes by its name, where it has to be seen first', () => {
  const forms = sites.flatMap(({ pages }) => pages).filter(({ form, onlyWithField }) => form && onlyWithField);
  expect(forms.length).toBeGreaterThan(0);
  for (const { form } of forms) for (const selector of form?.field.split(',') ?? []) expect(maySpeakOfMoney(selector), selector).toBe(true);
});

test('what names another kind of field is among the words that rule one out', () => {
  const rulesOut = new RegExp(patternOf(words.present ?? ''));
  for (const text of ['search', 'quantity', '検索', '数量']) {
    expect(isNamedOtherwise(text)).toBe(true);
    expect(rulesOut.test(text), text).toBe(true);
  }
  expect(isNamedOtherwise('Gift card code')).toBe(false);
});
