import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'aeon',
  name: { ja: 'イオン', en: 'AEON' },
  aliases: ['AEON', 'ジャスコ', 'イオンモール'],
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
