import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank, blankCodeLikeRuns } from '../../../src/ui/components/blank-code-like-runs';

const codeCharacter = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789');
const word = (minLength: number, maxLength: number) => fc.string({ unit: codeCharacter, minLength, maxLength });
const code = fc.oneof(
  word(8, 30),
  fc
    .tuple(fc.constantFrom(3, 4, 5, 6, 7), fc.integer({ min: 3, max: 5 }), fc.constantFrom('-', '－', '‐', 'ー'))
    .chain(([size, groups, dash]) => fc.array(word(size, size), { minLength: groups, maxLength: groups }).map((all) => all.join(dash))),
  fc
    .tuple(fc.constantFrom(4, 5, 6), fc.integer({ min: 3, max: 5 }))
    .chain(([size, groups]) => fc.array(word(size, size), { minLength: groups, maxLength: groups }).map((all) => all.join(' '))),
  fc.string({ unit: fc.constantFrom(...'あいうえおかきくけこさしすせそ'), minLength: 16, maxLength: 16 }),
);
/** Every kind of character that the rules name, and some that they do not; fast-check's own whole Unicode takes seconds to prepare. */
const anything = fc.string({ unit: fc.constantFrom(...'aZ09ａＺ９ -－ーｰ_.・。、「あん漢字カｶﾞé😀𝐀•\u200b\u00ad\u3000\n'), maxLength: 40 });
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const around = fc.constantFrom('', 'カードの番号は ', '「', '。');
/** Nothing of it is left but what joins it. */
const nothingLeft = (text: string) => !/[\p{L}\p{N}]/u.test(text.replaceAll('ー', ''));

describe('what may be a code is blanked', () => {
  test('wherever it stands, in either width', () => {
    fc.assert(
      fc.property(code, around, fc.boolean(), (one, before, isWide) => {
        const typed = isWide ? wide(one) : one;
        const shown = blankCodeLikeRuns(`${before}${typed}`);
        expect(nothingLeft(shown.slice(before.length)), shown).toBe(true);
        expect(shown.startsWith(before)).toBe(true);
      }),
    );
  });

  test('the length stays, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          code,
          fc.tuple(code, fc.string(), code).map((all) => all.join(' ')),
        ),
        (text) => {
          const once = blankCodeLikeRuns(text);
          expect(once).toHaveLength(text.length);
          expect(blankCodeLikeRuns(once)).toBe(once);
        },
      ),
    );
  });

  test('typed key by key, never more than seven characters of a run are seen', () => {
    fc.assert(
      fc.property(word(8, 25), (one) => {
        let shown = '';
        for (const [at, key] of [...one].entries()) {
          shown = blankCodeLikeRuns(shown + key);
          expect(shown).toBe(at < 7 ? one.slice(0, at + 1) : blank.repeat(at + 1));
        }
      }),
    );
  });

  test('typed key by key in fours, the whole is blanked and stays so', () => {
    const all = [...'EX4M-PL3C-0D3A-BCDE-F'].reduce((so, key) => blankCodeLikeRuns(so + key), '');
    expect(all).toBe('••••-••••-••••-••••-•');
  });

  test('invisible characters between the letters do not help it', () => {
    expect(blankCodeLikeRuns('ABCD\u200bEFGH\u00ad1234')).toBe('•'.repeat(14));
  });
});

describe('what people search for stays', () => {
  test.each([
    '使用済み',
    'Cookieをオンにする',
    'Wi-Fi',
    'SHA-2',
    'エラー 404',
    '2019-12-20',
    'iPhone',
    'the card may not work',
    '戻るボタンを押したらエラー',
    'プロキシー・サーバー・設定',
  ])('%s', (text) => expect(blankCodeLikeRuns(text)).toBe(text));

  test('a known word stays however long it is, also while it is unfinished, and in either width', () => {
    const known = (typed: string) => ['certificate', 'half', 'width'].some((one) => one.startsWith(typed));
    for (const text of ['certificate', 'certific', 'CERTIFICATE', 'ｃｅｒｔｉｆｉｃａｔｅ'])
      expect(blankCodeLikeRuns(text, known)).toBe(text);
    expect(blankCodeLikeRuns('certificatf', known)).toBe('•'.repeat(11));
    expect(blankCodeLikeRuns('certificate1', known)).toBe('•'.repeat(12));
  });

  test('text that is too short to be a code is never touched', () => {
    fc.assert(
      fc.property(word(0, 7), (text) => {
        expect(blankCodeLikeRuns(text)).toBe(text);
      }),
    );
  });
});
