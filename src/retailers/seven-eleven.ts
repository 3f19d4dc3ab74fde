import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'seven-eleven',
  name: { ja: 'セブン-イレブン', en: '7-Eleven' },
  aliases: ['セブンイレブン', 'セブン‐イレブン', 'セブン', '7-11', 'Seven-Eleven', 'Seven Eleven'],
  payment: {
    say: { ja: '支払いは現金またはnanacoに限られるとされています（2020年の情報）。', en: 'Cash or nanaco only, as of 2020.' },
    source: 'paymentGuide',
    hint: true,
  },
  network: null,
  source: 'outageArticle',
  sources: {
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    paymentGuide: { publisher: 'マイナビニュース（2020年）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Retailer;
