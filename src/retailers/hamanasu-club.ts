import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'hamanasu-club',
  name: { ja: 'ハマナスクラブ', en: 'Hamanasu Club' },
  aliases: ['はまなすクラブ', 'HAMANASU CLUB'],
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
