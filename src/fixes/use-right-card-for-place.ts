import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'use-right-card-for-place',
  title: { ja: 'そのお店やサイトで使えるカードか確かめる', en: 'See whether the place takes this card' },
  steps: [
    {
      ja: 'カードの名前と、使いたいお店やサイトの名前を見比べます。AppleのカードはGoogle Playでは使えず、その逆も同じです。',
      en: 'Compare the names of card and place. An Apple card does not work at Google Play, nor the other way round.',
    },
    {
      ja: 'そのサイトの支払い方法の案内に、カードの名前があるか確かめます。',
      en: 'See whether the site’s own help on paying names the card.',
    },
    { ja: '名前がなければ、そのカードが使えるサイトで使います。', en: 'If it does not, use the card at a place that takes it.' },
  ],
  source: 'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
