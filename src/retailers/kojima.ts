import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'kojima',
  name: { ja: 'コジマ', en: 'Kojima' },
  aliases: ['コジマ×ビックカメラ', 'コジマ電気', 'KOJIMA'],
  payment: null,
  network: null,
  source: 'shopList',
  sources: {
    shopList: {
      publisher: 'giftissue.com（WebMoneyを扱う店の一覧）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Retailer;
