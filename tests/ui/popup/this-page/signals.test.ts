import { describe, expect, test } from 'vitest';
import { pagePurposes } from '../../../../src/contracts/page-purpose';
import { type Signal, signals } from '../../../../src/contracts/signal';
import { uiWords } from '../../../../src/i18n/ui-words-of';
import { signalSentence } from '../../../../src/ui/popup/this-page/signal-sentence';
import { signalsToTell } from '../../../../src/ui/popup/this-page/signals-to-tell';

describe.each(['ja', 'en'] as const)('reasons in %s', (locale) => {
  const words = uiWords[locale].thisPage.signal;
  const sentences = signals.map((signal) => signalSentence(signal, words));

  test('every signal has its own whole sentence', () => {
    expect(new Set(sentences).size).toBe(signals.length);
    for (const sentence of sentences) expect(sentence).toMatch(locale === 'ja' ? /^.{8,}。$/ : /^[A-Z].{10,}\.$/);
  });
});

test('a reason reads as a person would say it', () => {
  expect(signalSentence('names:gift', uiWords.ja.thisPage.signal)).toBe('サイトがつけた入力欄の名前に、ギフトカードを表す言葉があります。');
  expect(signalSentence('label:gift', uiWords.en.thisPage.signal)).toBe('The field’s label has words for a gift card.');
});

test('at most the five strongest are told, in their order', () => {
  const all: readonly Signal[] = ['form:pin', 'label:gift', 'names:gift', 'names:code', 'heading:gift', 'button:redeem', 'title:gift'];
  expect(signalsToTell(all, 'redeem')).toEqual(all.slice(0, 5));
});

test('what speaks against what the page is said to be is no reason for it', () => {
  expect(signalsToTell(['heading:promo', 'label:gift', 'form:otherLabel', 'containers:identity', 'names:code'], 'redeem')).toEqual([
    'label:gift',
    'names:code',
  ]);
  expect(signalsToTell(['label:promo', 'heading:gift'], 'promo-only')).toEqual(['label:promo']);
});

test('a page on which nothing was seen needs no reason, and each other purpose has some', () => {
  for (const purpose of pagePurposes)
    expect(
      signalsToTell(
        signals.filter((signal) => !signal.startsWith('form:')),
        purpose,
      ).length,
      purpose,
    ).toBe(purpose === 'none' ? 0 : 5);
});
