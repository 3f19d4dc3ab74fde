import { expect, test } from 'vitest';
import { matchesWords } from '../../src/page-answer/matches-words';

test.each([
  ['the same words', 'This code has already been used.', 'This code has already been used', true],
  ['within a longer text', 'Sorry! This code has already been used. Try another.', 'already been used', true],
  ['another case, width and line break', 'Ｔｈｉｓ code\n  HAS expired', 'this code has expired', true],
  ['a typographer’s apostrophe', 'That code didn’t work', "That code didn't work", true],
  ['anything for a star', 'あと1,200POINT必要です', 'あと*POINT必要です', true],
  ['parts in the wrong order', 'b comes before a', 'a*before b', false],
  ['a part missing', 'あと1,200POINTです', 'あと*POINT必要です', false],
  ['other words', 'Your code was accepted', 'already been used', false],
  ['words far beyond any answer', `${' x'.repeat(5_000)} already been used`, 'already been used', false],
  ['words that are denied', 'Your code could not be added to your account', 'added to your account', false],
  ['words that are denied in short', 'It wasn’t added to your account', 'added to your account', false],
  ['words of what was there before', 'This item has already been added to your account', 'added to your account', false],
  ['words that are only supposed', 'If this code has already been used, write to us', 'this code has already been used', false],
  ['a denial in another sentence', 'It was not easy. $10 was added to your account', 'added to your account', true],
  ['a denial with its reason', 'We can’t take it: this code has already been used', 'this code has already been used', true],
  ['a denial that is part of the words', 'That code didn’t work', "that code didn't work", true],
])('%s', (_, text, pattern, expected) => expect(matchesWords(text, { pattern })).toBe(expected));
