import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'ks-denki',
  name: { ja: 'ケーズデンキ', en: 'K’s Denki' },
  aliases: ['ケーズ電気', "K's電器", "K's Denki"],
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
