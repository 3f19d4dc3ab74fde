import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'meta-quest',
  pages: [
    {
      id: 'redeem',
      hosts: ['secure.oculus.com'],
      paths: ['/redeem-code*'],
    },
  ],
  // Keys of apps are said to have 25 letters; of gift cards nothing is known.
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'meta-quest',
  name: { ja: 'Meta Questギフトカード・コード', en: 'Meta Quest gift card or code' },
  group: 'games',
  monogram: 'Mq',
  typedAt: { say: 'issuerPage', source: 'appGuides', hint: true },
  // The page that guides name is for keys of apps; whether it takes gift cards is not known, so nobody is sent there as «the official one».
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://secure.oculus.com/redeem-code' },
  soldAt: null,
  usableAt: { say: ['meta-quest-store'], source: 'accessoryShop', hint: true },
  notUsableAt: null,
  region: {
    say: {
      binds: 'currency',
      text: {
        ja: 'ストアのクレジットは、受け取ったときの通貨でだけ使え、人にゆずれないとされています（2018年の案内）。',
        en: 'Store credit is said to be usable only in the currency in which it was issued, and not transferable (a notice of 2018).',
      },
    },
    source: 'creditNote',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['meta quest gift', 'メタクエスト gift', 'oculus gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'メタクエスト ギフトカード',
    'Meta Questプリペイドカード',
    'Oculusギフトカード',
    'Oculus Key',
    'Meta Quest gift card',
    'Meta Horizon Store gift card',
    'Oculus gift card',
  ],
  whereToType: {
    say: {
      ja: 'アプリのキーは、スマートフォンのアプリの「コードを利用」、またはブラウザの secure.oculus.com/redeem-code で入力するとされています。ギフトカードも同じ場所かどうかは、確認できていません。',
      en: 'Keys of apps are said to be typed in the phone app, or in a browser at secure.oculus.com/redeem-code. Whether gift cards go there too could not be confirmed.',
    },
    source: 'appGuides',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'アプリのキーは25文字とされています。ギフトカードの形は、確認できていません。',
      en: 'Keys of apps are said to have 25 characters. The shape of gift card codes could not be confirmed.',
    },
    source: 'appGuides',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: 'ストアのクレジットはアプリやゲームのためのもので、ヘッドセットなどの機器は買えないとされています。',
      en: 'Store credit is said to be for apps and games, not for headsets and other hardware.',
    },
    source: 'communityAnswer',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: '開発者が配るプロモーションコード', en: 'Promo code from a developer' },
      say: {
        say: {
          ja: 'ギフトカードではなく割引のコードで、購入手続きの画面で入力します。困ったときは、コードを配った開発者に問い合わせます。',
          en: 'It is a discount, not a gift card, and is applied at checkout. For help, ask the developer who gave it out.',
        },
        source: 'promoCodeGuide',
      },
    },
    {
      product: { ja: '紹介でもらうストアのクレジット', en: 'Store credit for referring a friend' },
      say: {
        say: {
          ja: '紹介した人とされた人に自動で付くもので、カードではありません。Oculusの案内では、12か月で期限が切れます。',
          en: 'It is given automatically for a referral and is no card. According to Oculus it expires after 12 months.',
        },
        source: 'referralTerms',
      },
    },
  ],
  support: {
    who: {
      say: { ja: 'Meta Questのヘルプ。', en: 'Meta Quest help.' },
      source: 'helpPages',
    },
    page: { say: 'https://www.meta.com/help/quest/', source: 'helpPages' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'appGuides' },
  sources: {
    appGuides: {
      publisher: 'Installation guides of apps (ALVR, LiveSYNC, Evryway Visualiser)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    accessoryShop: { publisher: 'maeckervr.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    creditNote: {
      publisher: 'Oculus Support, as quoted in its forum (2018)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    communityAnswer: {
      publisher: 'Oculus forum, answer about store credit',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    promoCodeGuide: {
      publisher: 'Meta, guide for developers on custom promo codes',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    referralTerms: {
      publisher: 'Oculus, terms of the referral programme',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    helpPages: {
      publisher: 'Public source code that links to Meta Quest’s help',
      url: 'https://www.meta.com/help/quest/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://secure.oculus.com/redeem-code',
      'https://secure.oculus.com/redeem-code/',
      'https://secure.oculus.com/redeem-code?x=1',
      'http://secure.oculus.com/redeem-code/',
    ],
    noMatch: ['https://secure.oculus.com/', 'https://www.meta.com/help/quest/', 'https://secure.oculus.com/my/redeem-code'],
  },
} satisfies CardExamples;
