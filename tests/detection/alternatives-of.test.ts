import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanings } from '../../src/contracts/signal';
import { alternativesOf, eachOnce } from '../../src/detection/alternatives-of';
import { patternOf } from '../../src/detection/meanings-of';
import { words } from '../../src/detection/words';

test.each([
  ['a|b', ['a', 'b']],
  ['gift (?:card|code)|_pin_', ['gift (?:card|code)', '_pin_']],
  ['[礼禮][卡|券]|a(?:b|(?:c|d))e|f', ['[礼禮][卡|券]', 'a(?:b|(?:c|d))e', 'f']],
  ['', ['']],
])('%s has its alternatives', (pieces, expected) => expect(alternativesOf(pieces)).toEqual(expected));

test('what two languages share stands once', () => expect(eachOnce('código|(?:a|b)|código|(?:a|b)c')).toBe('código|(?:a|b)|(?:a|b)c'));

test('the list that ships finds what the files find', () => {
  const phrase = fc.oneof(
    fc.constantFrom(
      'gift card',
      'ギフト券番号',
      'geschenkkarte',
      'código',
      'クーポン',
      '기프트 카드',
      '礼品卡',
      'saldo',
      'pin',
      'shipping',
    ),
    fc.string({ maxLength: 12 }),
  );
  for (const meaning of meanings) {
    const all = words[meaning] ?? '';
    expect(all, meaning).not.toBe('');
    const [files, shipped] = [all, eachOnce(all)].map((pieces) => new RegExp(patternOf(pieces)));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 3 }), (phrases) => {
        const text = phrases.join(' ').toLowerCase();
        expect(shipped?.test(text)).toBe(files?.test(text));
      }),
    );
  }
});
