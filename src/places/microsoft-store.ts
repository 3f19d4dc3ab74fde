import type { Place } from '../contracts/place';

export const place = {
  id: 'microsoft-store',
  name: { ja: 'Microsoft StoreやXboxのストア', en: 'Microsoft Store and Xbox' },
  takes: { say: ['microsoft'], source: 'xboxSupport', hint: true },
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
    xboxSupport: {
      publisher: 'Xbox Support',
      url: 'https://support.xbox.com/en-GB/billing/prepaid-codes/problems-redeeming-token-qr-code',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
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
