import type { Place } from '../contracts/place';

export const place = {
  id: 'bitcash-merchants',
  name: { ja: 'ビットキャッシュが使えるサイト', en: 'Sites that take BitCash' },
  takes: { say: ['bitcash'], source: 'takers' },
  refuses: { say: ['apple', 'google-play'], source: 'refusers' },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカードや、サイトによってはAmazonギフトカードの残高で払えることがあります。サイトの支払い方法の画面でご確認ください。',
      en: 'A credit card, or on some sites an Amazon gift card balance, may work. See the site’s list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'ビットキャッシュ利用規約',
      url: 'https://bitcash.jp/docs/terms/bitcash',
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
