import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'geo',
  name: { ja: 'ゲオ', en: 'GEO' },
  aliases: ['GEO'],
  payment: null,
  network: null,
  source: 'outageArticle',
  sources: {
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Retailer;
