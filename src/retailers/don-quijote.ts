import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'don-quijote',
  name: { ja: 'ドン・キホーテ', en: 'Don Quijote' },
  aliases: ['ドンキ', 'ドンキホーテ', 'MEGAドン・キホーテ', 'Donki'],
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
