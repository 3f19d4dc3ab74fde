import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

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
  codeFormats: [{ lengths: [16], startsWith: 'X', distinctive: true }],
  // On the redeem page promo codes are at home.
  lookalikes: [{ id: 'app-promo-code', lengths: [12], pages: ['balance'] }],
} satisfies CardSite;

export const rules = {
  id: 'apple',
  name: { ja: 'Apple Gift Card', en: 'Apple Gift Card' },
  group: 'appStores',
  monogram: 'Ap',
  typedAt: { say: 'issuerPage', source: 'deepLinks' },
  officialPage: { say: 'https://apps.apple.com/redeem', source: 'deepLinks' },
  balancePage: { say: 'https://www.apple.com/go/gcb/jp', source: 'termsJapan' },
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
  usableAt: { say: ['app-store', 'apple-store'], source: 'termsJapan' },
  notUsableAt: {
    say: ['google-play-store', 'amazon-co-jp', 'steam', 'microsoft-store', 'webmoney-merchants', 'bitcash-merchants'],
    source: 'scamAdvice',
  },
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'カードを買った国や地域のApp Storeでしか使えません。日本のカードは、アカウントの国が日本のときに使います。',
        en: 'It can be redeemed only in the store of the country or region where it was bought.',
      },
    },
    source: 'supportArticle',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
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
  // Apple’s own words were not to be had: the first four are told by its help in other people’s copies, the rest are names that programs see.
  messages: [
    {
      id: 'not-valid',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: { say: [{ language: 'ja', pattern: 'このコードは無効です' }], source: 'messageGuide', hint: true },
      meaning: {
        say: {
          ja: 'コードが正しくないか、ほかの種類のカードです。似た文字を見まちがえていないか、Xから始まるコードを入力しているか、ご確認ください。灰色・白・銀・金色の古い「Apple Storeギフトカード」は、ここでは使えません。',
          en: 'The code is wrong, or it is another kind of card. Look for characters that look alike, and type the code that begins with X. The old grey, white, silver or gold Apple Store Gift Cards cannot be redeemed here.',
        },
        source: 'supportArticle',
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'use-page-of-that-code', 'contact-issuer'],
    },
    {
      id: 'already-redeemed',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: null,
      meaning: {
        say: {
          ja: 'このコードはすでに使われています。ご自分で登録していた場合もあります。お使いのすべての機器でApp Storeからサインアウトし、サインインし直すと、残高の表示が新しくなります。',
          en: 'The code has already been redeemed, perhaps by yourself. Sign out of the App Store on all your devices and sign in again: that refreshes the balance.',
        },
        source: 'supportArticle',
      },
      fixes: ['check-balance-first', 'use-right-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'not-activated',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'notActivated',
      words: { say: [{ language: 'ja', pattern: 'カードが有効化されていません' }], source: 'messageGuide', hint: true },
      meaning: {
        say: {
          ja: 'お店のレジで有効になっていないようです。カードとレシートを持って、買ったお店にご相談ください。',
          en: 'The shop may not have activated the card. Go back to the shop where it was bought, with the card and the receipt.',
        },
        source: 'supportArticle',
      },
      fixes: ['ask-shop-with-receipt', 'wait-for-activation', 'contact-issuer'],
    },
    {
      id: 'other-storefront',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'wrongRegion',
      words: null,
      meaning: {
        say: {
          ja: '別の国や地域のストアのカードです。カードを買った国とアカウントの国が同じでなければ使えません。',
          en: 'The card belongs to the store of another country or region. It can be redeemed only in the one where it was bought.',
        },
        source: 'supportArticle',
      },
      fixes: ['match-country-of-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'api-no-such',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'mistyped',
      words: null,
      meaning: {
        say: {
          ja: 'そのようなコードはない、という応答です（MZFreeProductCode.NoSuch）。',
          en: 'There is no such code (MZFreeProductCode.NoSuch).',
        },
        source: 'storeCode',
      },
      fixes: ['compare-with-card', 'delete-and-retype'],
    },
    {
      id: 'api-already-redeemed',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: null,
      meaning: {
        say: {
          ja: 'すでに引き換えられたコードだ、という応答です（MZCommerce.GiftCertificateAlreadyRedeemed）。',
          en: 'The code has been redeemed already (MZCommerce.GiftCertificateAlreadyRedeemed).',
        },
        source: 'storeCode',
      },
      fixes: ['check-balance-first', 'contact-issuer'],
    },
    {
      id: 'api-disabled',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'severalCauses',
      words: null,
      meaning: {
        say: {
          ja: 'カードが止められている、という応答です（MZCommerce.GiftCertificateDisabled）。',
          en: 'The card has been disabled (MZCommerce.GiftCertificateDisabled).',
        },
        source: 'storeCode',
      },
      fixes: ['contact-issuer', 'ask-shop-with-receipt'],
    },
    {
      id: 'api-other-storefront',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'wrongRegion',
      words: null,
      meaning: {
        say: {
          ja: 'アカウントのストアとカードの国が合わない、という応答です（MZCommerce.GiftCertRedeemStoreFrontMismatch）。',
          en: 'The card does not fit the store of the account (MZCommerce.GiftCertRedeemStoreFrontMismatch).',
        },
        source: 'storeCode',
      },
      fixes: ['match-country-of-account', 'contact-issuer'],
    },
    {
      id: 'api-signed-out',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'signedOut',
      words: null,
      meaning: {
        say: {
          ja: 'もう一度サインインが必要だ、という応答です（MZFinance.RedeemCodeSrvLoginRequired）。',
          en: 'Sign-in is needed again (MZFinance.RedeemCodeSrvLoginRequired).',
        },
        source: 'storeCode',
      },
      fixes: ['sign-in-first'],
    },
  ],
  ended: [],
} satisfies CardRules;

// Never the company’s name alone.
export const mention = {
  words: ['apple gift', 'アップル gift', 'app store & i tunes', 'i tunes gift', 'i tunes card'],
} satisfies CardMention;

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
  whereToType: {
    say: {
      ja: 'iPhone・iPad・Macの「App Store」に入力します。apps.apple.com/redeem を開くと、App Storeに切り替わります。',
      en: 'In the App Store on an iPhone, iPad or Mac. The address apps.apple.com/redeem hands over to it.',
    },
    source: 'deepLinks',
  },
  codeLooksLike: {
    say: {
      ja: '英数字16文字で、Xから始まります。カードに書かれたほかの番号とお間違えないようご注意ください。',
      en: '16 letters and digits, beginning with X. The other numbers on the card are not the code.',
    },
    source: 'supportArticle',
  },
  confusable: { say: ['B8', 'DO', 'E3', 'G6', 'OQ0', 'S5', 'UV', 'Z2'], source: 'supportArticle' },
  expiry: { say: { ja: '有効期限はありません（日本のカード）。', en: 'It does not expire (cards of Japan).' }, source: 'termsJapan' },
  limits: {
    say: {
      ja: '日本のカードは、1枚50万円までです。13歳以上で、日本に住んでいる方が使えます。',
      en: 'Cards of Japan hold at most 500,000 yen and are for residents of Japan who are 13 or older.',
    },
    source: 'termsJapan',
  },
  activation: {
    say: {
      ja: 'お店のカードは、レジで有効にしてもらう必要があります。有効になっていないときは、まず買ったお店にご相談ください。',
      en: 'A card from a shop must be activated by the cashier. If it was not, ask the shop where it was bought first.',
    },
    source: 'supportArticle',
  },
  notFor: {
    say: {
      ja: 'Apple以外の支払いには使えません。公共料金や税金、手数料を求められたら詐欺です。',
      en: 'Not for anything that Apple does not sell. Whoever wants bills, taxes or fees paid with it is a swindler.',
    },
    source: 'scamAdvice',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'Apple Storeギフトカード（以前のカード）', en: 'Apple Store Gift Card (older card)' },
      say: {
        say: {
          ja: '灰色・白・銀・金色のカードで、App StoreやiTunes Storeでは使えません。Apple Storeで製品を買うときに使います。',
          en: 'These cards are grey, white, silver or gold. They cannot be redeemed in the App Store or iTunes Store; use them to buy products at an Apple Store.',
        },
        source: 'supportArticle',
      },
    },
    {
      product: { ja: 'アプリのプロモーションコード', en: 'Promo code for an app' },
      say: {
        say: {
          ja: 'アプリの開発元が配る12文字のコードとされています。残高にはなりません。',
          en: 'It is said to be a code of 12 characters given out by the maker of an app. It adds no balance.',
        },
        source: 'publicCode',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Appleサポート（support.apple.com/ja-jp）。日本では電話もあり、番号は2024年7月25日施行の利用規約に書かれたものです。',
        en: 'Apple Support (support.apple.com). In Japan there is also a telephone number, as printed in the terms in force since July 25, 2024.',
      },
      source: 'termsJapan',
    },
    page: { say: 'https://support.apple.com/ja-jp', source: 'termsJapan' },
    phone: { say: { number: '0120-277-535', country: 'JP', hours: null }, source: 'termsJapan' },
    haveAtHand: {
      say: {
        ja: 'カードとレシートをご用意ください。コードが読めないときは、GCA・PBH・EPYなどで始まるシリアル番号を伝えるとよいとされています。',
        en: 'The card and the receipt. If the code cannot be read, the serial number is said to help; it begins with GCA, PBH or EPY.',
      },
      source: 'serialGuide',
      hint: true,
    },
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
    storeCode: {
      publisher: 'Public source code that reads the App Store’s answers to a code',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    messageGuide: { publisher: 'kaitori-dx.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    serialGuide: { publisher: 'buffget.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
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
