import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'ea',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.ea.com', 'ea.com'],
      // With or without a language in front, as EA's other pages: /redeem, /ja-jp/redeem.
      paths: ['/redeem*', '/*/redeem*'],
    },
  ],
  // Four letters or digits, five times, in public code that recognises Origin keys.
  codeFormats: [{ lengths: [20] }],
} satisfies CardSite;

export const rules = {
  id: 'ea',
  name: { ja: 'EAのプロダクトコード', en: 'EA product code' },
  group: 'games',
  monogram: 'EA',
  typedAt: { say: 'issuerPage', source: 'helpArticle' },
  officialPage: { say: 'https://ea.com/redeem', source: 'helpArticle' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://ea.com/redeem' },
  soldAt: null,
  usableAt: { say: ['ea'], source: 'helpArticle' },
  notUsableAt: null,
  region: null,
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
      // The words that EA's own test looked for in the dialog of Origin, the app before the EA app.
      words: { say: [{ language: 'en', pattern: 'already * redeemed' }], source: 'eaTest', hint: true },
      meaning: {
        say: {
          ja: 'コードが使用済みか、そのゲームをすでに持っているという意味とされています。ライブラリと、ほかに持っているEAアカウントも確かめてください。',
          en: 'It is said to mean that the code was used, or that you already own the game. Look into your library, and into your other EA accounts.',
        },
        source: 'eaTest',
        hint: true,
      },
      fixes: ['use-right-account', 'stop-retrying', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'not-valid',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'not valid' }], source: 'eaTest', hint: true },
      meaning: {
        say: {
          ja: 'コードが正しくないという意味とされています。カードと見比べてください。EAギフトカードや、EA appで遊べない古いゲームのコードは、ここでは使えません。',
          en: 'It is said to mean that the code is wrong. Compare it with your card. EA gift cards, and codes of old games that the EA app does not take, are not redeemed here.',
        },
        source: 'eaTest',
        hint: true,
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'use-page-of-that-code', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['ea product code', 'ea game key', 'ea app code', 'eaのプロダクトコード'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'EAコード',
    'EAのゲームコード',
    'EA appのコード',
    'Originコード',
    'イーエーのコード',
    'EA game key',
    'EA app code',
    'Origin key',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで ea.com/redeem を開きます。PC用のコードは「引き換え」ボタン、ほかの機種用のコードは、その下のボタンを選びます。',
      en: 'In a browser at ea.com/redeem. For a PC code choose the redeem button, for other platforms the button below it.',
    },
    source: 'helpArticle',
  },
  codeLooksLike: {
    say: {
      ja: '英数字20文字（4文字×5組）のものがあります。',
      en: 'There are codes of 20 letters and digits in five blocks of four.',
    },
    source: 'publicCode',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: 'The Sims（初代）、The Sims 2、バトルフィールド 1942、バトルフィールド ベトナム、Command & Conquer、メダル オブ オナー、Crysisなど、EA appで引き換えられない古いゲームがあります。ディスクがあれば遊べます。',
      en: 'Some old games cannot be redeemed in the EA app, such as The Sims (the first), The Sims 2, Battlefield 1942, Battlefield Vietnam, Command & Conquer, Medal of Honor and Crysis. They are played from the disc.',
    },
    source: 'helpArticle',
  },
  steps: {
    say: [
      {
        ja: '購入の確認メール、パッケージ、または中のマニュアルで、コードを探します。',
        en: 'Find the code in the confirmation mail, on the box or in its manual.',
      },
      { ja: 'ea.com/redeem を開きます。', en: 'Open ea.com/redeem.' },
      {
        ja: 'PC用は「引き換え」ボタン、ほかの機種用はその下のボタンを選びます。',
        en: 'Choose the redeem button for PC, or the button below it for your platform.',
      },
      { ja: 'コードを入力し、「次へ」を選びます。', en: 'Type the code and choose “Next” (次へ).' },
    ],
    source: 'helpArticle',
  },
  confusedWith: [
    {
      product: { ja: 'EAギフトカード', en: 'EA gift card' },
      say: {
        say: {
          ja: 'EAギフトカードは、プロダクトコードのページではなく、EAウォレットで引き換えます。',
          en: 'An EA gift card is redeemed in the EA wallet, not on the page for product codes.',
        },
        source: 'helpArticle',
      },
    },
    {
      product: { ja: 'サブスクリプションやゲーム内の通貨のコード', en: 'Code for a subscription or for currency in a game' },
      say: {
        say: {
          ja: 'シムポイントなどのコードは、コードと一緒に書かれているアドレスで使います。',
          en: 'Such a code, as for SimPoints, is used at the address that its own instructions name.',
        },
        source: 'helpArticle',
      },
    },
    {
      product: { ja: 'The Sims 3のボーナスコンテンツのコード', en: 'Code for bonus content of The Sims 3' },
      say: {
        say: {
          ja: '一部は、The Sims 3のウェブサイトで引き換える必要があります。',
          en: 'Some of these must be redeemed on the website of The Sims 3.',
        },
        source: 'helpArticle',
      },
    },
  ],
  support: {
    who: { say: { ja: 'EAヘルプ（help.ea.com）。', en: 'EA Help (help.ea.com).' }, source: 'helpArticle' },
    page: { say: 'https://help.ea.com/ja/articles/orders-and-rewards/redeem-product-and-promo-codes', source: 'helpArticle' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'helpArticle', codeFormats: 'publicCode' },
  sources: {
    helpArticle: {
      publisher: 'EAヘルプ「プロダクトコードおよびプロモーションコードの利用方法」',
      url: 'https://help.ea.com/ja/articles/orders-and-rewards/redeem-product-and-promo-codes',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    eaTest: {
      publisher: 'EA’s own test code for the former Origin app, found as public code (com.ea.originx.automation)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    publicCode: {
      publisher: 'Public source code that recognises keys of game shops (several chat bots)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.ea.com/redeem', 'https://ea.com/redeem', 'https://www.ea.com/ja-jp/redeem', 'http://www.ea.com/redeem'],
    noMatch: [
      'https://help.ea.com/ja/articles/orders-and-rewards/redeem-product-and-promo-codes',
      'https://ea.com/ja-jp/games/ea-sports-fc/fc-25/disclaimers',
      'https://www.ea.com/',
    ],
  },
} satisfies CardExamples;
