import type { Place } from '../contracts/place';

export const place = {
  id: 'ea',
  name: { ja: 'EA（EA appを含むEAのストア）', en: 'EA and the EA app' },
  takes: { say: ['ea'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'EAヘルプ「プロダクトコードおよびプロモーションコードの利用方法」',
      url: 'https://help.ea.com/ja/articles/orders-and-rewards/redeem-product-and-promo-codes',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
