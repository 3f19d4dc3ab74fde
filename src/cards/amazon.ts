import type { CardExamples, CardMention, CardProse, CardRules, CardSite, FormSignature } from '../contracts/card';

// Amazon’s ids were the same on every marketplace seen and over many years; the wrapper and the name are older forms of the same button.
// The marketplaces are those of https://developer-docs.amazon.com/sp-api/docs/marketplace-ids (read 2026-11-24). The path with a language in
// front (/-/en/gc/redeem) is how Amazon writes its other pages and was not seen for this one; a pattern claims nothing to a person.
const form = {
  field: '#gc-redemption-input',
  submit: '#gc-redemption-apply-button, #gc-redemption-apply input, input[name="applytoaccount"]',
} satisfies FormSignature;

export const site = {
  id: 'amazon',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.amazon.co.jp'],
      paths: ['/gc/redeem*', '/-/*/gc/redeem*'],
      form,
    },
    {
      // A page of its own: who redeems abroad must not be sent to Amazon.co.jp to start again.
      id: 'redeem-abroad',
      hosts: [
        'www.amazon.com',
        'www.amazon.ca',
        'www.amazon.com.mx',
        'www.amazon.com.br',
        'www.amazon.co.uk',
        'www.amazon.de',
        'www.amazon.fr',
        'www.amazon.it',
        'www.amazon.es',
        'www.amazon.nl',
        'www.amazon.se',
        'www.amazon.pl',
        'www.amazon.com.be',
        'www.amazon.ie',
        'www.amazon.com.tr',
        'www.amazon.ae',
        'www.amazon.sa',
        'www.amazon.eg',
        'www.amazon.in',
        'www.amazon.sg',
        'www.amazon.com.au',
        'www.amazon.co.za',
      ],
      paths: ['/gc/redeem*', '/-/*/gc/redeem*'],
      form,
    },
  ],
  codeFormats: [{ lengths: [14, 15] }],
} satisfies CardSite;

export const rules = {
  id: 'amazon',
  name: { ja: 'Amazonギフトカード', en: 'Amazon Gift Card' },
  group: 'appStores',
  monogram: 'Am',
  typedAt: { say: 'issuerPage', source: 'publicScripts' },
  officialPage: { say: 'https://www.amazon.co.jp/gc/redeem', source: 'publicScripts' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.amazon.co.jp/gc/redeem' },
  soldAt: {
    say: [
      'seven-eleven',
      'familymart',
      'lawson',
      'ministop',
      'daily-yamazaki',
      'poplar',
      'ito-yokado',
      'heiwado',
      'geo',
      'pc-depot',
      'kansai-super',
      'tsuruha',
      'seicomart',
      'aeon',
      'tsutaya',
      'cocokara-fine',
      'sundrug',
      'edion',
      'create-sd',
      'don-quijote',
      'joshin',
      'york-benimaru',
      'kyorindo',
    ],
    source: 'shopList',
    hint: true,
  },
  usableAt: { say: ['amazon-co-jp'], source: 'codeGuides', hint: true },
  notUsableAt: { say: ['app-store', 'google-play-store', 'steam', 'microsoft-store'], source: 'codeGuides', hint: true },
  region: {
    say: {
      binds: 'shop',
      text: {
        ja: 'Amazon.co.jpのギフトカードはAmazon.co.jpだけで使え、ほかの国のAmazonでは使えないとされています。',
        en: 'A gift card of one Amazon site is said to work on that site only, not on those of other countries.',
      },
    },
    source: 'codeGuides',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'invalid',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'mistyped',
      words: {
        say: [
          { language: 'ja', pattern: 'ギフト券番号は無効です' },
          { language: 'en', pattern: 'claim code is invalid' },
        ],
        source: 'publicScripts',
      },
      meaning: {
        say: {
          ja: '番号が正しくないと判断されました。文字の見まちがい、全角での入力、ほかの国のAmazonや別の会社のカードなどが考えられます。',
          en: 'The code was not recognised: a wrong character, full-width letters, or a card of another Amazon site or another company.',
        },
        source: 'publicScripts',
      },
      fixes: ['compare-with-card', 'retype-in-half-width', 'use-page-of-that-code', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'human-check',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'humanCheck',
      words: {
        say: [
          { language: 'ja', pattern: 'セキュリティ検証が無効です' },
          { language: 'en', pattern: 'security verification' },
        ],
        source: 'publicScripts',
      },
      meaning: {
        say: {
          ja: '画像の文字の入力を求められているか、その文字がちがっていました。番号が無効と決まったわけではありません。',
          en: 'The page wants the characters in a picture, or they were wrong. That does not mean that the code is bad.',
        },
        source: 'publicScripts',
      },
      fixes: ['complete-human-check', 'stop-retrying'],
    },
    {
      id: 'on-your-account',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyYours',
      words: null,
      meaning: {
        say: {
          ja: '「登録済み」と出るときは、たいていご自分のアカウントにもう登録されています。もう一度入力する必要はありません。残高をご確認ください。',
          en: 'If the card “has already been redeemed”, it is most likely on your own account. Look at your gift card balance; the code need not be typed again.',
        },
        source: 'help',
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'on-another-account',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: {
        say: [
          { language: 'en', pattern: 'Already redeemed to another account' },
          { language: 'es', pattern: 'Ya fue canjeado en otra cuenta' },
        ],
        source: 'publicScripts',
      },
      meaning: {
        say: {
          ja: '別のアカウントに登録されています。ご自分のほかのアカウントや、ご家族のアカウントの残高もご確認ください。',
          en: 'It has been redeemed to another account. Look at the balance of your other accounts and those of your family.',
        },
        source: 'publicScripts',
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'on-another-account-japan',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: { say: [{ language: 'ja', pattern: '別のアカウントで登録済みです' }], source: 'usedGuide', hint: true },
      meaning: {
        say: {
          ja: '別のアカウントに登録されていると表示されています。ご自分のほかのアカウントや、ご家族のアカウントの残高もご確認ください。',
          en: 'It is said to be registered to another account. Look at the balance of your other accounts and those of your family.',
        },
        source: 'usedGuide',
        hint: true,
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'added',
      seenByPeople: true,
      outcome: 'accepted',
      words: {
        say: [
          { language: 'ja', pattern: 'がお客様のギフト券アカウントに追加されました' },
          { language: 'en', pattern: 'has been added to your Gift Card Balance' },
        ],
        source: 'publicScripts',
      },
      meaning: {
        say: { ja: '残高がアカウントに追加されました。', en: 'The amount was added to the account.' },
        source: 'publicScripts',
      },
      fixes: [],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['amazon gift', 'アマゾン gift', 'アマギフ', 'amazon claim code'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: { ja: 'Amazon Gift Cards Japan株式会社（日本の場合）', en: 'Amazon Gift Cards Japan K.K. (in Japan)' },
    source: 'issuerDirectory',
    hint: true,
  },
  aliases: [
    'Amazonギフト券',
    'アマゾンギフトカード',
    'アマゾンギフト券',
    'アマギフ',
    'Amazonギフトカード チャージタイプ',
    'Amazon gift certificate',
    'Amazon claim code',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで www.amazon.co.jp/gc/redeem（ギフトカードを登録するページ）を開いて入力します。',
      en: 'In a browser, at /gc/redeem on the Amazon site of the card, for example www.amazon.co.jp/gc/redeem.',
    },
    source: 'publicScripts',
  },
  codeLooksLike: {
    say: {
      ja: '英数字14文字または15文字です。「4文字-6文字-4文字」のようにハイフンで区切って印刷されていることが多く、ハイフンは入力しなくてもかまいません。',
      en: '14 or 15 letters and digits, mostly printed as 4-6-4 or 4-6-5 with hyphens. The hyphens need not be typed.',
    },
    source: 'codeGuides',
    hint: true,
  },
  confusable: { say: ['o0', 'z2', 'l1'], source: 'typingGuide', hint: true },
  expiry: {
    say: { ja: '日本のカードは、発行から10年とされています。', en: 'Cards of Japan are said to last ten years from issue.' },
    source: 'codeGuides',
    hint: true,
  },
  limits: {
    say: {
      ja: 'お店のカードは1,500円から5万円、Eメールタイプは50万円までとされています。',
      en: 'Cards from shops in Japan are said to hold 1,500 to 50,000 yen, those sent by e-mail up to 500,000 yen.',
    },
    source: 'valueGuide',
    hint: true,
  },
  activation: {
    say: {
      ja: 'お店のカードは、レジで有効になります。使い終わるまでレシートを保管し、有効になっていないときは買ったお店に相談するとよいとされています。',
      en: 'A card from a shop is activated by the cashier. Keep the receipt until it is used; if it was not activated, the shop is said to be the one to ask.',
    },
    source: 'valueGuide',
    hint: true,
  },
  notFor: {
    say: {
      ja: 'ほかのギフトカードを買うのには使えないとされています。',
      en: 'It is said not to buy other gift cards.',
    },
    source: 'codeGuides',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'Amazonで買った、ほかのお店のギフトカード', en: 'Gift card of another shop that was bought at Amazon' },
      say: {
        say: {
          ja: 'Amazonの残高にはなりません。そのお店で使い、困ったときもそのお店にお問い合わせください。',
          en: 'It adds no balance at Amazon. Use it at that shop, and ask that shop for help.',
        },
        source: 'help',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Amazonのカスタマーサービス。番号が読めないときは、カード裏面の16桁または30桁の数字を伝えます（Amazon.comの案内による）。「登録済み」と出たときは、まずご自分のアカウントの残高をご確認ください。',
        en: 'Amazon customer service. If the code cannot be read, give them the 16- or 30-digit number on the back (so says Amazon.com). If the code is “already redeemed”, look at your own balance first.',
      },
      source: 'help',
    },
    page: { say: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200546130', source: 'help' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'カード裏面の16桁または30桁の数字（ギフトカード番号とは別の番号）をご用意ください。',
        en: 'The 16- or 30-digit number on the back of the card, which is not the claim code.',
      },
      source: 'help',
    },
  },
  whyWide: {},
  siteSources: { redeem: 'publicScripts', 'redeem-abroad': 'publicScripts', codeFormats: 'publicScripts' },
  sources: {
    publicScripts: {
      publisher: 'About ten independent public scripts for Amazon’s redemption page, 2016 and later',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    help: {
      publisher: 'Amazon.com Help',
      url: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200546130',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    codeGuides: { publisher: 'air-gift.com、kaiteki-otoku-life.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    usedGuide: { publisher: 'yuipcoders.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    typingGuide: { publisher: 'prime-wallet.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    valueGuide: { publisher: 'giftissue.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    shopList: { publisher: 'news-for-life.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    issuerDirectory: { publisher: 'prepaidmania.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://www.amazon.co.jp/gc/redeem',
      'https://www.amazon.co.jp/gc/redeem/ref=gc_redeem_new_exp',
      'https://www.amazon.co.jp/gc/redeem?claimCode=EXAMPLE',
      'https://www.amazon.co.jp/-/en/gc/redeem',
      'http://www.amazon.co.jp/gc/redeem',
    ],
    noMatch: [
      'https://www.amazon.com/gc/redeem',
      'https://www.amazon.co.jp/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.co.jp%2Fgc%2Fredeem',
      'https://www.amazon.co.jp/gp/css/gc/balance',
      'https://www.amazon.co.jp.example.test/gc/redeem',
    ],
  },
  'redeem-abroad': {
    match: ['https://www.amazon.com/gc/redeem', 'https://www.amazon.de/-/en/gc/redeem', 'https://www.amazon.com.au/gc/redeem/ref=x'],
    noMatch: ['https://www.amazon.co.jp/gc/redeem', 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200546130'],
  },
} satisfies CardExamples;
