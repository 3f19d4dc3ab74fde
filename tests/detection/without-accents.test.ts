import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutAccents } from '../../src/detection/without-accents';

test.each([
  ['Código', 'Codigo'],
  ['co\u0301digo', 'codigo'],
  ['ｇｉｆｔ', 'gift'],
  ['ŘŠŽ', 'RSZ'],
  ['сертификат на счёт', 'сертификат на счет'],
  ['ギフト', 'ギフト'],
  ['ｷﾞﾌﾄ', 'ギフト'],
  ['기프트 카드', '기프트 카드'],
  ['禮券', '禮券'],
])('%s', (text, plain) => expect(withoutAccents(text)).toBe(plain));

test('once plain, a text stays as it is, however its accents were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = withoutAccents(text);
      expect(withoutAccents(plain)).toBe(plain);
      expect(withoutAccents(text.normalize('NFD'))).toBe(withoutAccents(text.normalize('NFC')));
    }),
  );
});
