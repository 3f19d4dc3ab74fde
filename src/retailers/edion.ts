import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'edion',
  name: { ja: 'エディオン', en: 'Edion' },
  aliases: ['EDION', 'えでぃおん'],
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
