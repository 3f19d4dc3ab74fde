import type { Place } from '../contracts/place';

export const place = {
  id: 'amazon-co-jp',
  name: { ja: 'Amazon.co.jp', en: 'Amazon.co.jp' },
  takes: { say: ['amazon'], source: 'takers', hint: true },
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
    takers: { publisher: 'air-gift.com、kaiteki-otoku-life.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
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
