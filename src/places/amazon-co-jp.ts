import type { Place } from '../contracts/place';

export const place = {
  id: 'amazon-co-jp',
  name: { ja: 'Amazon.co.jp', en: 'Amazon.co.jp' },
  takes: { say: ['amazon'], source: 'codeGuides', hint: true },
  refuses: { say: ['apple', 'google-play'], source: 'otherIssuers' },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカードなど、ほかの支払い方法を選べることがあります。お店の支払い方法の画面でご確認ください。',
      en: 'Another way to pay, such as a credit card, may be offered. See the store’s list of ways to pay.',
    },
    source: 'outageArticle',
    hint: true,
  },
  sources: {
    codeGuides: { publisher: 'air-gift.com、kaiteki-otoku-life.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    otherIssuers: {
      publisher: 'AppleとGoogle（それぞれ自社のカードが使える場所についての説明）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Place;
