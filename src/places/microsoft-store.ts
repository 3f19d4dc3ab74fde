import type { Place } from '../contracts/place';

export const place = {
  id: 'microsoft-store',
  name: { ja: 'Microsoft StoreやXboxのストア', en: 'Microsoft Store and Xbox' },
  takes: { say: ['microsoft'], source: 'takers', hint: true },
  refuses: { say: ['apple', 'google-play'], source: 'refusers' },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカードなど、ほかの支払い方法を選べることがあります。お店の支払い方法の画面でご確認ください。',
      en: 'Another way to pay, such as a credit card, may be offered. See the store’s list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'Xbox Support',
      url: 'https://support.xbox.com/en-GB/billing/prepaid-codes/problems-redeeming-token-qr-code',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    refusers: {
      publisher: 'Appleサポート、Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Place;
