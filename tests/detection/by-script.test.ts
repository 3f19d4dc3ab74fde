import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanings } from '../../src/contracts/signal';
import { alternativesOf } from '../../src/detection/alternatives-of';
import { betweenScripts, byScript } from '../../src/detection/by-script';
import { means, patternOf, plainWords } from '../../src/detection/meanings-of';
import { words } from '../../src/detection/words';

test('each word stands with its script, and none is lost', () => {
  expect(byScript('gift (?:card|code)|ギフトid|券|상품권|подарочн.{2} карт')).toBe(
    ['gift (?:card|code)', 'ギフトid|券', '상품권', 'подарочн.{2} карт'].join(betweenScripts),
  );
  for (const meaning of meanings) {
    const all = alternativesOf(words[meaning] ?? '');
    const parted = byScript(words[meaning] ?? '')
      .split(betweenScripts)
      .flatMap(alternativesOf);
    expect(parted.filter((piece) => piece !== '').sort(), meaning).toEqual([...all].filter((piece) => piece !== '').sort());
  }
});

test('parted by script the words find what they find together', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'gift card',
      'ギフト券番号',
      'ひらがなID',
      'código',
      '기프트 카드 번호',
      '礼品卡',
      'подарочная карта',
      'PINコード',
      'x',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.constantFrom(...meanings), (some, meaning) => {
      const text = plainWords(some.join(' '));
      const together = new RegExp(patternOf(words[meaning] ?? ''));
      expect(means(text, meaning)).toBe(text !== '' && together.test(text));
    }),
    { numRuns: 1_000 },
  );
});
