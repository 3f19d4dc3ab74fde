import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/contracts/text';
import { chapters } from '../../src/guide/chapters';
import { foldText } from '../../src/guide/fold-text';
import { isGuideWord } from '../../src/guide/is-guide-word';
import { searchEntries } from '../../src/guide/search-entries';
import { type Hit, searchOver } from '../../src/guide/search-guide';

const entries = { ja: searchEntries('ja'), en: searchEntries('en') };
const search = { ja: searchOver(entries.ja), en: searchOver(entries.en) };
const found = (locale: Locale, query: string) => search[locale](query);
const first = (locale: Locale, query: string) => found(locale, query)[0]?.entry.chapter;
const marked = (hits: readonly Hit[]) => hits.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked).map(({ text }) => text));

describe('text is made comparable', () => {
  test.each([
    ['Ｃｏｏｋｉｅ', 'cookie'],
    ['ｸｯｷｰ', 'くっき'],
    ['クッキー', 'くっき'],
    ['ﾌﾟﾛｷｼｰ', 'ぷろきし'],
    ['プロキシ', 'ぷろきし'],
    ['サーバー設定', 'さーば設定'],
    ['カード', 'かーど'],
    ['Wi-Fi', 'wifi'],
    ['Ｗｉ‐Ｆｉ', 'wifi'],
    ['「設定」→「一般」', '設定一般'],
    ['airplane  mode', 'airplane mode'],
    ['yet, used', 'yet used'],
    ['使用済み と', '使用済みと'],
  ])('%s is %s', (text, folded) => expect(foldText(text).text).toBe(folded));

  test('each character knows where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ09ａＺ９ -ーｰ_・。「あ゙か漢字カｶﾞﾟé㌔ﬁ😀\u200b\u3000\n') }), (text) => {
        const { text: folded, from, to } = foldText(text);
        expect(from).toHaveLength(folded.length);
        expect(to).toHaveLength(folded.length);
        for (const [at, start] of from.entries()) {
          expect(start).toBeLessThan(to[at] ?? -1);
          expect(to[at]).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
        }
      }),
    );
  });
});

describe('people find a chapter by what they see or know', () => {
  test.each([
    ['使用済み', 'card-state'],
    ['真っ白', 'page-broken'],
    ['まっしろ', 'page-broken'],
    ['ｸｯｷｰ', 'cookies'],
    ['くっきー', 'cookies'],
    ['cookie', 'cookies'],
    ['もどる', 'back-button'],
    ['戻るを押した', 'back-button'],
    ['きないモード', 'connection'],
    ['sha2', 'old-device'],
    ['ルータ', 'connection'],
    ['プロキシー', 'proxy'],
    ['スマホ', 'phone'],
    ['画面がずっと真っ白のまま', 'page-broken'],
  ])('%s', (query, chapter) => expect(first('ja', query)).toBe(chapter));

  test.each([
    ['already used', 'card-state'],
    ['WHITE', 'page-broken'],
    ['wifi', 'proxy'],
    ['cook', 'cookies'],
    ['back button', 'back-button'],
    ['certificate', 'old-device'],
    ['width', 'code'],
  ])('%s', (query, chapter) => expect(found('en', query).map(({ entry }) => entry.chapter)).toContain(chapter));

  test('every word of a query has to be there', () => {
    expect(found('ja', '機内モード　オフ').length).toBeGreaterThan(0);
    for (const { entry } of found('en', 'airplane colour')) expect(entry.text).toMatch(/airplane.*colour/i);
  });

  test('カード is not found in かどうか, nor «port» in «passport» or «support»', () => {
    expect(marked(found('ja', 'カード'))).not.toContain('かど');
    for (const text of marked(found('en', 'port'))) expect(text.toLowerCase()).toBe('port');
  });

  test.each(['', '   ', '。', 'zzzz', 'ぬぬぬぬ'])('«%s» finds nothing', (query) => {
    expect(found('ja', query)).toEqual([]);
    expect(found('en', query)).toEqual([]);
  });
});

test('what was looked for is marked as it stands in the sentence', () => {
  const hits = found('ja', 'ｶｰﾄﾞ');
  expect(new Set(marked(hits))).toEqual(new Set(['カード']));
  expect(marked(found('en', 'WIFI'))).toContain('Wi-Fi');
});

test('the pieces of a hit are its sentence, whatever is typed', () => {
  const letters = [...new Set(entries.ja.flatMap(({ text }) => [...text]))];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters, ' '), minLength: 1, maxLength: 4 }), (query) => {
      for (const { entry, pieces } of found('ja', query)) expect(pieces.map(({ text }) => text).join('')).toBe(entry.text);
    }),
  );
});

test.each(['ja', 'en'] as const)('in %s every chapter is found by its own title, first of all', (locale) => {
  for (const { id, title } of chapters) expect(first(locale, title[locale]), title[locale]).toBe(id);
});

test('a word of the guide may be as long as a code, any other may not', () => {
  const isWord = isGuideWord(entries.en);
  for (const word of ['certificate', 'certifi', 'javascript', 'airplane']) expect(isWord(word), word).toBe(true);
  for (const word of ['certificates1', 'qwertyui', 'abcdefgh']) expect(isWord(word), word).toBe(false);
});
