import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'kyorindo',
  name: { ja: '杏林堂', en: 'Kyorindo' },
  aliases: ['きょうりんどう', '杏林堂薬局', '杏林堂スーパードラッグストア', 'Kyorindo Drug'],
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
