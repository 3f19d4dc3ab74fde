import type { Place } from '../contracts/place';

export const place = {
  id: 'bitcash-merchants',
  name: { ja: 'ビットキャッシュが使えるサイト', en: 'Sites that take BitCash' },
  takes: { say: ['bitcash'], source: 'terms' },
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
    terms: {
      publisher: 'ビットキャッシュ利用規約',
      url: 'https://bitcash.jp/docs/terms/bitcash',
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
