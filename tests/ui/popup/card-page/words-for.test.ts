import { expect, test } from 'vitest';
import { readable, wordsFor } from '../../../../src/ui/popup/card-page/words-for';

const words = [
  { language: 'en-US', pattern: 'This code is invalid' },
  { language: 'ja', pattern: '*円を追加しました' },
  { language: 'und', pattern: '0x803F8001' },
];

test.each([
  ['ja', ['*円を追加しました', '0x803F8001'], ['This code is invalid']],
  ['en', ['This code is invalid', '0x803F8001'], ['*円を追加しました']],
] as const)('in %s a person first reads words of the language, and error numbers', (locale, own, others) => {
  const sorted = wordsFor(words, locale);
  expect(sorted.first.map(({ pattern }) => pattern)).toEqual(own);
  expect(sorted.others.map(({ pattern }) => pattern)).toEqual(others);
});

test('where no words of the language are known, the others are not hidden', () => {
  const japanese = words.filter(({ language }) => language === 'ja');
  expect(wordsFor(japanese, 'en')).toEqual({ first: japanese, others: [] });
});

test('what stands for anything is written as dots', () => {
  expect(readable({ language: 'ja', pattern: '*円を追加しました' })).toBe('…円を追加しました');
});
