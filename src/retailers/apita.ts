import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'apita',
  name: { ja: 'アピタ・ピアゴ', en: 'Apita and Piago' },
  aliases: ['アピタ', 'ピアゴ', 'Apita', 'Piago'],
  payment: null,
  network: null,
  source: 'shopList',
  sources: {
    shopList: {
      publisher: 'giftissue.com（ビットキャッシュを扱う店の一覧）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Retailer;
