import type { Place } from '../contracts/place';

export const place = {
  id: 'app-store',
  name: { ja: 'App Store', en: 'App Store' },
  takes: { say: ['apple'], source: 'takers' },
  refuses: { say: ['google-play'], source: 'refusers' },
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
      publisher: 'Apple Gift Card利用規約（iTunes株式会社、2024年7月25日施行）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    refusers: {
      publisher: 'Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
      url: 'https://play.google.com/intl/ALL_jp/about/card-terms.html',
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
