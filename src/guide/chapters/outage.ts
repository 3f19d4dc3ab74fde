import type { Chapter } from '../chapter';

export const chapter = {
  id: 'outage',
  title: { ja: '障害が起きているとき', en: 'When the system is down' },
  text: [
    {
      ja: 'カードの会社やお店のレジのしくみが止まると、正しいコードでも使えません。2019年12月20日の夜には、買えてもコードが使えないことがありました。',
      en: 'When an issuer’s system or the tills of shops are down, a good code does not work. In the night of 2019-12-20 some shops still sold cards whose codes could not be used.',
    },
  ],
  signs: [
    { ja: '同じ時間に、ほかの人も使えないと言っている', en: 'Others say at the same time that it does not work' },
    { ja: '公式のお知らせに障害と書かれている', en: 'The official notices speak of trouble' },
  ],
  fixes: ['wait-for-recovery', 'do-not-buy-now', 'pay-another-way'],
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
  ],
} satisfies Chapter;
