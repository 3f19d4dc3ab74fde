import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'yodobashi-camera',
  name: { ja: 'ヨドバシカメラ', en: 'Yodobashi Camera' },
  aliases: ['ヨドバシ', 'Yodobashi'],
  payment: null,
  network: null,
  source: 'shopList',
  sources: {
    shopList: {
      publisher: 'appllio.com（Spotifyのカードを扱う店の一覧）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Retailer;
