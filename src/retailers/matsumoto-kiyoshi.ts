import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'matsumoto-kiyoshi',
  name: { ja: 'マツモトキヨシ', en: 'Matsumoto Kiyoshi' },
  aliases: ['マツキヨ', 'Matsukiyo'],
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
