import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'ito-yokado',
  name: { ja: 'イトーヨーカドー', en: 'Ito-Yokado' },
  aliases: ['ヨーカドー', 'イトーヨーカ堂', 'Ito Yokado'],
  payment: null,
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
