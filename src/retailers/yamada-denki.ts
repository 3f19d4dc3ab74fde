import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'yamada-denki',
  name: { ja: 'ヤマダデンキ', en: 'Yamada Denki' },
  aliases: ['ヤマダ電機', 'ヤマダ', 'LABI'],
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
