import type { Place } from '../contracts/place';

export const place = {
  id: 'premo-merchants',
  name: { ja: 'JCBプレモが使えるお店やサイト', en: 'Shops and sites that take JCB PREMO' },
  takes: { say: ['jcb-premo'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'JCB「資金決済法に基づく表示（ギフティプレモPlus）」',
      url: 'https://www.jcb.co.jp/voucher/premo/pop/settlement_gifteepremo_plus.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
