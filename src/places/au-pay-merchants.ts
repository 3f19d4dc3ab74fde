import type { Place } from '../contracts/place';

export const place = {
  id: 'au-pay-merchants',
  name: { ja: 'au PAYが使えるお店', en: 'Shops that take au PAY' },
  takes: { say: ['au-pay-gift'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'au PAY ギフトカード利用規約（auペイメント株式会社）',
      url: 'https://aupaygiftcard.jp/utility/aupaycharge_rule.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
