import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/contracts/text';
import { explainTerms } from '../../src/i18n/explain-terms';
import { glossary, termsIn } from '../../src/i18n/glossary';
import { markTerms } from '../../src/i18n/mark-terms';

const marked = (sentence: string, locale: Locale) => markTerms(sentence, locale).flatMap(({ text, term }) => (term ? [text] : []));

describe('which words are marked', () => {
  test.each([
    ['a word', 'ja', 'Cookieを許可します。', ['Cookie']],
    ['several, as they stand', 'ja', 'VPNやプロキシーをオフにします。', ['VPN', 'プロキシー']],
    ['each at its first place only', 'en', 'Cookies here, cookies there.', ['Cookies']],
    ['not one that explains itself', 'ja', 'Cookie（小さな記録）が使えません。', []],
    ['not one that stands behind its explanation', 'ja', '基本ソフト（OS）が古いです。', []],
    ['not one that explains itself, in English', 'en', 'A content blocker (what stops advertisements) may be why.', []],
    ['not one that is explained within brackets', 'ja', '有効化（POSA：レジを通すこと）をします。', []],
    ['not within a name', 'ja', 'iOSとmacOS、POSAカード', ['POSA']],
    ['not an address', 'en', 'It begins with “https://”.', []],
    ['in quotation marks', 'ja', '「https」で始まっていません。', ['https']],
    ['nothing in a sentence without', 'ja', 'カードと見比べます。', []],
  ] as const)('%s', (_, locale, sentence, expected) => expect(marked(sentence, locale)).toEqual(expected));

  test.each(['ja', 'en'] as const)('cutting loses and adds nothing (%s)', (locale) => {
    for (const { word, means } of glossary) {
      const sentence = `${means[locale]}${word[locale]}${means[locale]}`;
      expect(
        markTerms(sentence, locale)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence);
    }
  });
});

test('words that are read together are explained once, at the first', () => {
  expect(explainTerms(['VPNをオフにします。', 'VPNと、ルーター（家の機械）。', 'ルーターを見ます。'], 'ja')).toEqual([
    'VPN（通信を別の場所に通すしくみ）をオフにします。',
    'VPNと、ルーター（家の機械）。',
    'ルーターを見ます。',
  ]);
  expect(explainTerms(['Look at the router.'], 'en')).toEqual(['Look at the router (the box that makes your Wi-Fi).']);
});

describe.each(['ja', 'en'] as const)('the glossary in %s', (locale) => {
  test.each(glossary.map((term) => [term.id, term] as const))(
    '%s is found by its own word and explained without listed words',
    (_, term) => {
      expect(term.found[locale].test(term.word[locale])).toBe(true);
      expect(term.short[locale]).not.toMatch(/[。.]$/);
      expect(term.means[locale]).toMatch(/[。.]$/);
      expect(term.short[locale].length).toBeLessThanOrEqual(locale === 'ja' ? 24 : 52);
      expect(termsIn([term.short[locale]], locale).map(({ id }) => id)).toEqual([]);
    },
  );
});
