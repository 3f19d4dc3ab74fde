import type { Chapter } from '../chapter';

export const chapter = {
  id: 'code',
  title: { ja: 'コードの入力を確かめる', en: 'Check what you typed' },
  text: [
    {
      ja: 'まず考えられるのは入力まちがいです。似た文字、全角の文字、抜けや余りに気をつけます。',
      en: 'The first thing to suspect is a typing mistake: look-alikes, full-width letters, missing or extra characters.',
    },
    {
      ja: 'コードは、はがすと出てくる番号です。バーコードの番号や管理番号ではありません。',
      en: 'The code is the number under the scratch layer, not the bar code number and not the serial number.',
    },
  ],
  signs: [
    { ja: '「無効なコード」「正しくありません」と出る', en: 'The page says “invalid code”' },
    { ja: '削りすぎて番号が読めない', en: 'The code was scratched away' },
  ],
  fixes: ['compare-with-card', 'retype-in-half-width', 'delete-and-retype', 'paste-whole-code', 'type-in-hiragana', 'read-unreadable-code'],
  drawing: 'card-back',
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
    {
      ja: '発行元の案内（保存された写し。出典は各カードのページ）、2026年11月24日に確認。',
      en: 'The issuers’ help (stored copies; each card’s page names its sources), read 2026-11-24.',
    },
  ],
} satisfies Chapter;
