import type { Place } from '../contracts/place';

export const place = {
  id: 'google-play-store',
  name: { ja: 'Google Playストア', en: 'Google Play Store' },
  takes: { say: ['google-play'], source: 'takers' },
  refuses: { say: ['apple'], source: 'refusers' },
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
      publisher: 'Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
      url: 'https://play.google.com/intl/ALL_jp/about/card-terms.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    refusers: {
      publisher: 'Appleサポート',
      url: 'https://support.apple.com/ja-jp/120933',
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
