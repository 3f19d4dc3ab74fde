import type { Place } from '../contracts/place';

export const place = {
  id: 'mobage',
  name: { ja: 'Mobage（モバゲー）', en: 'Mobage' },
  takes: { say: ['mobage'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: 'WebMoneyやビットキャッシュなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'WebMoney or BitCash may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: { publisher: 'インサイド（inside-games.jp、2014年3月7日）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
    payments: { publisher: 'インサイド（2014年）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
