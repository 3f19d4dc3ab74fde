import type { Place } from '../contracts/place';

export const place = {
  id: 'webmoney-merchants',
  name: { ja: 'WebMoneyが使えるサイト', en: 'Sites that take WebMoney' },
  takes: { say: ['webmoney'], source: 'takers' },
  refuses: { say: ['apple', 'au-pay-gift', 'google-play'], source: 'refusers' },
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
      publisher: 'ニコニコヘルプ「ニコニコポイントの料金支払方法」（2023年11月21日更新）',
      url: 'https://qa.nicovideo.jp/faq/show/798',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    refusers: {
      publisher:
        'Appleサポート、au PAY ギフトカード利用規約（auペイメント株式会社）、Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
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
