import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'apple',
  pages: [
    {
      id: 'redeem',
      // One pattern with `redeem*` would also take pages whose names merely begin so: a pattern is compared with path and query.
      hosts: ['apps.apple.com'],
      paths: ['/redeem', '/redeem/*', '/redeem?*'],
      // It hands over to the App Store, where the code is typed: no field is ever seen in the page.
    },
    {
      id: 'balance',
      kind: 'balance',
      // With or without a country in front: /shop/giftcard/balance, /jp/shop/giftcard/balance.
      hosts: ['secure.store.apple.com'],
      paths: ['/*shop/giftcard/balance*'],
      form: { field: '[id="giftCardBalanceCheck.giftCardPin"]' },
    },
  ],
  codeFormats: [{ lengths: [16], alphabet: 'alphanumeric', startsWith: 'X' }],
  // On the redeem page promo codes are at home.
  lookalikes: [{ id: 'app-promo-code', lengths: [12], alphabet: 'alphanumeric', pages: ['balance'] }],
} satisfies CardSite;

export const rules = {
  id: 'apple',
  name: { ja: 'Apple Gift Card', en: 'Apple Gift Card' },
  officialPage: { say: 'https://apps.apple.com/redeem', source: 'deepLinks' },
  noticePage: { say: 'https://www.apple.com/support/systemstatus/', source: 'systemStatus' },
  cleanAddresses: {
    redeem: 'https://apps.apple.com/redeem',
    balance: 'https://secure.store.apple.com/shop/giftcard/balance',
  },
  soldAt: {
    say: [
      'seven-eleven',
      'familymart',
      'ministop',
      'geo',
      'three-f',
      'poplar',
      'ito-yokado',
      'pc-depot',
      'hmv',
      'tsuruha',
      'kansai-super',
      'heiwado',
      'matsumoto-kiyoshi',
      'bic-camera',
      'lawson',
      'daily-yamazaki',
    ],
    source: 'outageArticle',
    hint: true,
  },
  usableAt: { say: ['app-store'], source: 'termsJapan' },
  notUsableAt: {
    say: ['google-play-store', 'amazon-co-jp', 'steam', 'microsoft-store', 'webmoney-merchants', 'bitcash-merchants'],
    source: 'scamAdvice',
  },
  lookalikes: {
    'app-promo-code': {
      say: {
        ja: '12文字のコードは、アプリのプロモーションコードによく使われる形です。Apple Gift Cardのコードは16文字で、Xから始まります。',
        en: 'Codes of 12 characters are usually promo codes for an app. An Apple Gift Card code has 16 characters and begins with X.',
      },
      source: 'publicCode',
      hint: true,
      belongsAt: { say: 'https://apps.apple.com/redeem', source: 'deepLinks', hint: true },
    },
  },
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: { say: { ja: 'iTunes株式会社（日本の場合）', en: 'iTunes K.K. (in Japan)' }, source: 'termsJapan' },
  aliases: [
    'Appleギフトカード',
    'アップルギフトカード',
    'iTunesカード',
    'iTunesギフトカード',
    'App Store & iTunesギフトカード',
    'iTunes card',
    'App Store & iTunes Gift Card',
  ],
  codeLooksLike: {
    say: {
      ja: '英数字16文字で、Xから始まります。カードに書かれたほかの番号とお間違えないようご注意ください。',
      en: '16 letters and digits, beginning with X. The other numbers on the card are not the code.',
    },
    source: 'supportArticle',
  },
  support: {
    say: {
      ja: 'Appleサポート（support.apple.com/ja-jp）または電話0120-277-535（2024年7月25日施行の利用規約に記載の番号）。カードとレシートをご用意ください。',
      en: 'Apple Support (support.apple.com) or, in Japan, 0120-277-535 (as printed in the terms in force since July 25, 2024). Have the card and the receipt at hand.',
    },
    source: 'termsJapan',
  },
  whyWide: {},
  siteSources: { redeem: 'deepLinks', balance: 'publicCode', codeFormats: 'supportArticle' },
  sources: {
    deepLinks: {
      publisher: 'Public source code that opens this Apple address',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    publicCode: {
      publisher: 'Public source code that works with Apple codes and the balance page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    systemStatus: {
      publisher: 'Apple',
      url: 'https://www.apple.com/support/systemstatus/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    termsJapan: {
      publisher: 'Apple Gift Card利用規約（iTunes株式会社、2024年7月25日施行）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    scamAdvice: {
      publisher: 'Appleサポート',
      url: 'https://support.apple.com/ja-jp/120933',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    supportArticle: {
      publisher: 'Apple Support’s help for cards that cannot be redeemed, as quoted by others',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://apps.apple.com/redeem',
      'https://apps.apple.com/redeem/',
      'https://apps.apple.com/redeem?code=EXAMPLE',
      'https://apps.apple.com/redeem/?ctx=offercodes&id=1&code=EXAMPLE',
      'http://apps.apple.com/redeem',
    ],
    noMatch: [
      'https://apps.apple.com/redeemer',
      'https://apps.apple.com/jp/app/redeem/id1',
      'https://redeem.apple.com/',
      'https://apps.apple.com.example.test/redeem',
    ],
  },
  balance: {
    match: ['https://secure.store.apple.com/shop/giftcard/balance', 'https://secure.store.apple.com/jp/shop/giftcard/balance'],
    noMatch: ['https://secure.store.apple.com/shop/giftcard', 'https://www.apple.com/shop/giftcard/balance'],
  },
} satisfies CardExamples;
