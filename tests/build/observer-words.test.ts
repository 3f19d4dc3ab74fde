import { expect, test } from 'vitest';
import { observerWords, wordsForObserver } from '../../scripts/build/observer-words';
import { meanings } from '../../src/contracts/signal';
import { alternativesOf } from '../../src/detection/alternatives-of';
import { words } from '../../src/detection/words';

test('a word that rules out is left out where it never stands beside one for a code, except in English', () => {
  const made = observerWords({
    '../../src/detection/words/de.ts': {
      words: { gift: 'geschenk', code: 'code', identity: 'postleit|sms', present: 'betrag' },
      examples: { identity: { Postleitzahl: 'why', 'SMS-Code': 'why' }, present: { Betrag: 'why' } },
    },
    '../../src/detection/words/en.ts': { words: { identity: 'e mail' }, examples: { identity: { 'E-mail': 'why' } } },
  });
  expect(made.identity).toBe('sms|e mail');
  expect(made.present).toBe('');
  expect(made.gift).toBe('geschenk');
});

test('nothing that speaks for a code is left out, and nothing is there that no language has', () => {
  const made = wordsForObserver();
  for (const meaning of ['gift', 'redeem', 'voucher', 'code', 'apply', 'send'] as const) expect(made[meaning]).toBe(words[meaning]);
  for (const meaning of meanings) {
    const all = alternativesOf(words[meaning] ?? '');
    expect(alternativesOf(made[meaning] ?? '').filter((piece) => piece !== '' && !all.includes(piece))).toEqual([]);
  }
  expect(made.identity?.length).toBeLessThan(words.identity?.length ?? 0);
});
