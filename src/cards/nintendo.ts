import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'nintendo',
  pages: [
    {
      id: 'redeem',
      hosts: ['ec.nintendo.com'],
      // The page routes behind the hash (/redeem/#/), which no pattern sees.
      paths: ['/redeem', '/redeem?*', '/redeem/*'],
    },
  ],
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'nintendo',
  name: { ja: 'ニンテンドープリペイドカード', en: 'Nintendo eShop Card' },
  group: 'games',
  monogram: 'N',
  typedAt: { say: 'issuerPage', source: 'purchaseGuide' },
  officialPage: { say: 'https://ec.nintendo.com/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: { say: 'https://www.nintendo.co.jp/netinfo/ja_JP/index.html', source: 'networkNotices' },
  cleanAddresses: { redeem: 'https://ec.nintendo.com/redeem' },
  soldAt: null,
  usableAt: { say: ['nintendo-eshop'], source: 'purchaseGuide' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: '日本で売られているカードは、ニンテンドーアカウントの「国/地域」が「日本」でなければ引き換えられません。ほかの国のカードも、その国のアカウントが必要です。',
        en: 'A card sold in Japan can be redeemed only while the country or region of the Nintendo Account is Japan. Cards of other countries need an account of that country.',
      },
    },
    source: 'purchaseGuide',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: { say: [{ language: 'und', pattern: '2813-0040' }], source: 'redeemedArticle' },
      meaning: {
        say: {
          ja: 'この番号は、すでに引き換えられています。ご自分や家族のアカウントで引き換え済みになっていないか、残高と再ダウンロードの一覧をご確認ください。',
          en: 'This code has been redeemed before. It may have been you or your family: look at the balance and at the list of downloads, on every account you use.',
        },
        source: 'redeemedArticle',
      },
      fixes: ['check-balance-first', 'use-right-account', 'compare-with-card', 'contact-issuer'],
    },
    {
      id: 'credit-card-trouble',
      outcome: 'refused',
      cause: 'notTheCode',
      seenByPeople: true,
      words: { say: [{ language: 'und', pattern: '2813-2470' }], source: 'creditCardArticle' },
      meaning: {
        say: {
          ja: 'クレジットカードでの支払いがうまくいかなかったという番号です。プリペイドカードの番号がまちがっているという意味ではありません。',
          en: 'This number is about paying with a credit card, which failed. It says nothing about the code of a prepaid card.',
        },
        source: 'creditCardArticle',
      },
      fixes: ['pay-another-way', 'contact-issuer'],
    },
    {
      id: 'credit-card-trouble-other-numbers',
      outcome: 'refused',
      cause: 'notTheCode',
      seenByPeople: true,
      words: {
        say: [
          { language: 'und', pattern: '9001-2470' },
          { language: 'und', pattern: '9008-2470' },
        ],
        source: 'creditCardBlog',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'クレジットカードを使おうとして失敗したときの番号とされています。プリペイドカードの番号とは別の問題です。',
          en: 'This number is said to appear when a credit card fails. It is a different matter from the code of a prepaid card.',
        },
        source: 'creditCardBlog',
        hint: true,
      },
      fixes: ['pay-another-way', 'contact-issuer'],
    },
  ],
  ended: [
    {
      id: '3ds-wii-u',
      product: { ja: 'ニンテンドー3DS・Wii Uでの引き換え', en: 'Redeeming on Nintendo 3DS and Wii U' },
      since: '2023-03-28T21:00:00+09:00',
      say: {
        say: {
          ja: 'ニンテンドー3DSシリーズとWii Uでのダウンロード番号の引き換えは、2023年3月28日午後9時に終わりました。残高の追加は2022年に終わっています。',
          en: 'Download codes have not been redeemable on Nintendo 3DS and Wii U since 28 March 2023, 9 p.m. Japan time. Adding balance there ended in 2022.',
        },
        source: 'endedNotice',
      },
      tellApart: {
        ja: '3DSやWii Uの本体で入力しようとしているとき、または「ニンテンドー3DS用」「Wii U用」と書かれたソフトのダウンロード番号のときが対象です。Nintendo Switchや、パソコン・スマートフォンのブラウザで入力するときは対象ではありません。',
        en: 'You are affected if you type the code on a 3DS or Wii U, or if it is the download code of a game for one of them. Typing a code on a Nintendo Switch or in a browser is not affected.',
      },
    },
  ],
} satisfies CardRules;

export const mention = {
  words: ['nintendo gift', 'e shop card', 'ニンテンドー gift', 'ニンテンドー card', '任天堂 gift'],
} satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '任天堂株式会社', en: 'Nintendo Co., Ltd. (for Japan)' }, source: 'endedNotice' },
  aliases: [
    'ニンテンドープリペイド番号',
    'ニンテンドーカード',
    'ニンテンドーeショップカード',
    '任天堂プリペイドカード',
    'Switchプリペイドカード',
    'Nintendo Prepaid Card',
    'Nintendo gift card',
    'Switch eShop card',
  ],
  whereToType: {
    say: {
      ja: 'Nintendo Switchの「ニンテンドーeショップ」、またはマイニンテンドーストアのメニュー「プリペイドカード番号・ダウンロード番号入力」で入力します。',
      en: 'In the Nintendo eShop on a Nintendo Switch, or in My Nintendo Store under “プリペイドカード番号・ダウンロード番号入力” (enter a prepaid or download code).',
    },
    source: 'purchaseGuide',
  },
  codeLooksLike: {
    say: { ja: '16文字の番号です。', en: 'A code of 16 characters.' },
    source: 'redeemedArticle',
  },
  confusable: { say: ['08', '25'], source: 'redeemedArticle' },
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: {
    say: [
      {
        ja: 'カードを使うニンテンドーアカウントの「国/地域」が、カードの国と同じか確かめます。',
        en: 'See that the country or region of the Nintendo Account is that of the card.',
      },
      {
        ja: 'マイニンテンドーストアでは、メニューの「プリペイドカード番号・ダウンロード番号入力」を選びます。',
        en: 'In My Nintendo Store, choose “プリペイドカード番号・ダウンロード番号入力” from the menu.',
      },
      { ja: 'カードの番号を入力します。', en: 'Type the code of the card.' },
      {
        ja: 'プリペイドカードで残高を追加したときは、お知らせのメールは届きません。残高の画面で確かめます。',
        en: 'No e-mail is sent when balance is added with a prepaid card. Look at the balance instead.',
      },
    ],
    source: 'purchaseGuide',
  },
  confusedWith: [
    {
      product: { ja: 'カードの「Control Number」', en: 'The “Control Number” on the card' },
      say: {
        say: {
          ja: '「Control Number」と「Download Code」の両方が書かれているカードがあります。入力するのは16文字の「Download Code」です。',
          en: 'Some cards bear both a Control Number and a Download Code. Type the Download Code of 16 characters.',
        },
        source: 'redeemedArticle',
      },
    },
    {
      product: { ja: 'ソフトのダウンロード番号', en: 'Download code of a game' },
      say: {
        say: {
          ja: 'ソフトと引き換える番号で、残高は増えません。引き換えられるのは原則として購入から150日後までで、再発行や返金はできません。',
          en: 'It brings a game, not balance. As a rule it must be redeemed within 150 days of purchase, and it is neither reissued nor refunded.',
        },
        source: 'downloadCodeNotes',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: '任天堂サポート（support.nintendo.com）。番号の入力のしかたと、残高の追加のしかたが書かれています。',
        en: 'Nintendo Support (support.nintendo.com). It explains how to enter a code and add balance.',
      },
      source: 'purchaseGuide',
    },
    page: { say: 'https://support.nintendo.com/jp/switch/eshop/purchase.html', source: 'purchaseGuide' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'redeemedArticle' },
  sources: {
    purchaseGuide: {
      publisher: '任天堂サポート「ダウンロード商品の購入手順」',
      url: 'https://support.nintendo.com/jp/switch/eshop/purchase.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    downloadCodeNotes: {
      publisher: '任天堂サポート「ダウンロードソフト（ダウンロード番号）を購入されるお客様へ」（2023年9月14日更新）',
      url: 'https://support.nintendo.com/jp/nintendo_eshop/dlsoft/index.html',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    endedNotice: {
      publisher: '任天堂「ニンテンドー3DSシリーズおよびWii Uの『ニンテンドーeショップ』サービス終了」（2024年7月31日更新）',
      url: 'https://support.nintendo.com/jp/information/2023/0216.html',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    redeemedArticle: {
      publisher: 'Nintendo Australia Support',
      url: 'https://www.nintendo.com.au/support/articles/2813-0040',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    creditCardArticle: {
      publisher: 'Nintendo Portugal, article on error 2813-2470',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    creditCardBlog: {
      publisher: 'so821.hatenablog.com（任天堂のよくある質問の題名を引用、2024年1月10日）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    networkNotices: {
      publisher: '任天堂「ネットワークメンテナンス情報・稼動状況」',
      url: 'https://www.nintendo.co.jp/netinfo/ja_JP/index.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    publicCode: {
      publisher: 'Public source code that opens Nintendo’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://ec.nintendo.com/redeem',
      'https://ec.nintendo.com/redeem/#/',
      'https://ec.nintendo.com/redeem/?_gl=1#/',
      'http://ec.nintendo.com/redeem/',
    ],
    noMatch: ['https://ec.nintendo.com/', 'https://ec.nintendo.com/redeemed', 'https://www.nintendo.com/redeem'],
  },
} satisfies CardExamples;
