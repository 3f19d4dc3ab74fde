import type { Chapter } from '../chapter';

export const chapter = {
  id: 'outage',
  title: { ja: '障害が起きているとき', en: 'When the system is down' },
  text: [
    {
      say: {
        ja: 'カードの会社やお店のレジのしくみが止まると、正しいコードでも使えません。',
        en: 'When an issuer’s system or the tills of shops are down, a good code does not work.',
      },
      source: 'article',
    },
    {
      say: {
        ja: '2019年12月20日は19時19分ごろから、多くのお店でカードを買えず、買ってあったコードも使えませんでした。買えたお店もありましたが、そのコードも使えませんでした。',
        en: 'On 2019-12-20 from about 19:19, many shops could not sell cards, and codes bought before did not work. Some shops could still sell, but those codes did not work either.',
      },
      source: 'article',
    },
    {
      say: {
        ja: 'WebMoneyは翌日の午前2時16分ごろに復旧しましたが、iTunesカードは翌日の15時になっても復旧していませんでした。一つが復旧しても、ほかのカードも復旧したとはかぎりません。',
        en: 'WebMoney was back at about 02:16 the next day, iTunes cards not by 15:00. That one is back does not tell that another is.',
      },
      source: 'article',
    },
  ],
  signs: [
    { symptom: 'others-too', source: 'own' },
    { symptom: 'notices-tell', source: 'article' },
    { symptom: 'till-refuses', source: 'article' },
    { symptom: 'just-bought', source: 'article' },
    { symptom: 'error-without-reason', source: 'article' },
  ],
  fixes: ['wait-for-recovery', 'do-not-buy-now', 'pay-another-way'],
  drawing: 'till',
} satisfies Chapter;
