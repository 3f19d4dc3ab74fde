import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'familymart',
  name: { ja: 'ファミリーマート', en: 'FamilyMart' },
  aliases: ['ファミマ', 'Famima', 'Family Mart'],
  payment: {
    say: {
      ja: '現金のほか、FamiPay（ファミペイ）またはファミマTカードで支払えるようです。',
      en: 'Cash; FamiPay or the Famima T Card may work too.',
    },
    source: 'paymentGuide',
    hint: true,
  },
  source: 'outageArticle',
  sources: {
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    paymentGuide: { publisher: 'j-market', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Retailer;
