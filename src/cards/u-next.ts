import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'u-next',
  pages: [
    {
      id: 'gift-code',
      hosts: ['video.unext.jp'],
      paths: ['/giftcode*'],
      form: { field: 'input.js-acc-giftcode', submit: '.js-acc-btn--submit' },
    },
  ],
  // One partner’s codes are said to have 8 characters; those of the cards from shops are not known.
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'u-next',
  name: { ja: 'U-NEXTカード・ギフトコード', en: 'U-NEXT card and gift code' },
  group: 'streaming',
  monogram: 'UN',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://video.unext.jp/giftcode/input', source: 'publicCode' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { 'gift-code': 'https://video.unext.jp/giftcode/input' },
  soldAt: { say: ['seven-eleven', 'familymart', 'lawson', 'ministop'], source: 'cardGuide', hint: true },
  usableAt: { say: ['u-next'], source: 'partnerShop', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['u-next gift', 'u-next card', 'ユーネクスト card'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ユーネクスト', 'U-NEXTプリペイドカード', 'U-NEXTギフトコード', 'ユーネクストカード', 'UNEXT', 'U-NEXT gift card'],
  whereToType: {
    say: {
      ja: 'ブラウザでU-NEXTにログインし、左のメニューの「U-NEXTポイント」から「ギフトコード」を開いて入力するとされています。',
      en: 'It is said to be typed after signing in to U-NEXT in a browser: in the menu on the left “U-NEXT points” (U-NEXTポイント), then “gift code” (ギフトコード).',
    },
    source: 'partnerHelp',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '「ギフトコード」です。通信会社のピカラが配るものは8桁とされていますが、お店で買うカードの桁数は確認できていません。',
      en: 'A “gift code” (ギフトコード). Those given out by the provider Pikara are said to have 8 characters; how long those on cards from shops are is not known.',
    },
    source: 'partnerHelp',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: 'コードには入力の期限があります。追加されたポイントは、コードを入力してから90日間使えると案内されています。',
      en: 'A code must be typed before its own deadline. The points are said to last 90 days from the day on which it is typed.',
    },
    source: 'partnerShop',
    hint: true,
  },
  limits: {
    say: {
      ja: '決まった日数だけ見放題になる「見放題タイプ」と、ポイントが増える「ポイントタイプ」があるとされています。',
      en: 'There are said to be two kinds: one lets you watch for a number of days, the other adds points.',
    },
    source: 'cardGuide',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: 'すでに月額プランの会員の方が使うと、サービスが重なると案内されています。',
      en: 'The seller warns that it overlaps with the monthly plan if you already have that.',
    },
    source: 'partnerShop',
    hint: true,
  },
  steps: {
    say: [
      { ja: 'U-NEXTにログインする', en: 'Sign in to U-NEXT' },
      { ja: '左のメニューの「U-NEXTポイント」を押す', en: 'In the menu on the left, choose “U-NEXT points” (U-NEXTポイント)' },
      { ja: '「ギフトコード」を押す', en: 'Choose “gift code” (ギフトコード)' },
      { ja: 'コードを入力して「次へ」を押す', en: 'Type the code and press “Next” (次へ)' },
      { ja: '左のメニューの上で、ポイントが増えたか確かめる', en: 'See at the top of that menu whether the points have been added' },
    ],
    source: 'partnerHelp',
    hint: true,
  },
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'U-NEXTのヘルプセンター。通信会社などから受け取ったコードは、その会社に問い合わせる場合もあります。',
        en: 'The U-NEXT help centre. For a code that came from a provider, that company may be the one to ask.',
      },
      source: 'partnerHelp',
      hint: true,
    },
    page: { say: 'https://help.unext.jp/', source: 'helpLinks' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { 'gift-code': 'publicCode' },
  sources: {
    publicCode: {
      publisher: 'Public source code that types gift codes into U-NEXT',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    helpLinks: {
      publisher: 'Public source code that links to U-NEXT’s help centre (2026)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'code',
    },
    partnerHelp: {
      publisher: 'ピカラ「ギフトコードを適用し、ポイントを追加する方法」',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    partnerShop: {
      publisher: 'JRE MALL（U-NEXTギフトコードの商品ページ）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    cardGuide: { publisher: 'movie-drive.net、vod-maniacs.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  'gift-code': {
    match: ['https://video.unext.jp/giftcode/input', 'https://video.unext.jp/giftcode', 'http://video.unext.jp/giftcode/input?x=y'],
    noMatch: [
      'https://video.unext.jp/login?backurl=https://video.unext.jp/giftcode/input',
      'https://video.unext.jp/',
      'https://video.unext.jp/myaccount',
      'https://help.unext.jp/',
    ],
  },
} satisfies CardExamples;
