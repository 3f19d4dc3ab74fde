import type { Chapter } from '../chapter';

export const chapter = {
  id: 'still-failing',
  title: { ja: 'それでも使えないとき', en: 'When it still does not work' },
  text: [
    {
      ja: '復旧したあとでも使えないときや、原因がわからないときは、発行元に聞きます。カードの会社ごとに窓口がちがい、このガイドには古い番号を載せていません。',
      en: 'If it fails even after the recovery, or the cause is unclear, ask the issuer. Each has its own desk, and this guide prints no number that may be out of date.',
    },
    {
      ja: 'だれかに番号を教えるように頼まれたのなら、詐欺かもしれません。教える前に相談してください。',
      en: 'If somebody asked you for the number, it may be fraud. Get advice before you tell it.',
    },
  ],
  signs: [
    { ja: 'ほかの章を試しても使えない', en: 'Nothing in the other chapters helped' },
    { ja: '番号を教えるように頼まれた', en: 'Somebody asked you for the number' },
  ],
  fixes: ['contact-issuer', 'ask-shop-with-receipt', 'ask-before-telling-number', 'leave-insecure-page'],
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
