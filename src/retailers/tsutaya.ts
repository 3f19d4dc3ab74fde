import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'tsutaya',
  name: { ja: 'TSUTAYA', en: 'TSUTAYA' },
  aliases: ['ツタヤ', 'つたや', '蔦屋書店'],
  payment: null,
  network: null,
  source: 'shopList',
  sources: {
    shopList: {
      publisher: 'news-for-life.com（Amazonギフトカードを扱う店の一覧）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Retailer;
