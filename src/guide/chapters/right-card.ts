import type { Chapter } from '../chapter';

export const chapter = {
  id: 'right-card',
  title: { ja: '使う場所と国を確かめる', en: 'The right card for the place and the country' },
  text: [
    {
      ja: 'カードごとに使える場所が決まっています。似た名前でも、別のお店では使えません。',
      en: 'Each card works at its own places only, however alike the names are.',
    },
    {
      ja: '買った国のアカウントでしか使えないカードもあります。',
      en: 'Some cards work only on accounts of the country where they were sold.',
    },
  ],
  signs: [
    { ja: 'ほかのサービスのカードだと言われる', en: 'The page says that the code belongs elsewhere' },
    { ja: '国や地域がちがうと言われる', en: 'The page speaks of a wrong country or region' },
    { ja: 'カードは合っているのに金額が足りない', en: 'The card is right but the amount is too small' },
  ],
  fixes: ['use-right-card-for-place', 'use-page-of-that-code', 'match-country-of-account', 'sign-in-first', 'pay-the-rest'],
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
