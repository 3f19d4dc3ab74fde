import type { Place } from '../contracts/place';

export const place = {
  id: 'webmoney-merchants',
  name: { ja: 'WebMoneyが使えるサイト', en: 'Sites that take WebMoney' },
  takes: { say: ['webmoney'], source: 'guide' },
  refuses: { say: ['apple', 'google-play'], source: 'otherIssuers' },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカードや、サイトによってはAmazonギフトカードの残高で払えることがあります。サイトの支払い方法の画面でご確認ください。',
      en: 'A credit card, or on some sites an Amazon gift card balance, may work. See the site’s list of ways to pay.',
    },
    source: 'outageArticle',
    hint: true,
  },
  sources: {
    guide: {
      publisher: 'WebMoney公式サイト「使い方」（以前の発行会社のころのもの）',
      url: 'https://www.webmoney.jp/guide/use.html',
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
