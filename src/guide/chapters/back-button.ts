import type { Chapter } from '../chapter';

export const chapter = {
  id: 'back-button',
  title: { ja: '「戻る」を使わない', en: 'Do not use Back' },
  text: [
    {
      ja: 'お金を扱うページでは、「戻る」で前の画面に戻ると、不正な操作とみなされてエラーになることがあります。',
      en: 'On pages that handle money, going back can be taken for misuse and answered with an error.',
    },
    {
      ja: 'まちがえたときはページの中のボタンを使うか、最初のページからやり直します。',
      en: 'After a mistake use the buttons on the page, or begin again from the first page.',
    },
  ],
  signs: [{ ja: '「戻る」を押したあとにエラーになった', en: 'The error came after you pressed Back' }],
  fixes: ['check-balance-first', 'start-again-from-clean-page', 'press-final-button'],
  drawing: 'no-back',
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
    {
      ja: '発行元が公表した説明は見つかっていないため、一般的な助言です。',
      en: 'General advice: no issuer’s own statement on this was found.',
    },
  ],
} satisfies Chapter;
