import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'disney-plus',
  // With a language in front is how Disney+ writes its other pages (/ja-jp/account/…); it was not seen for this one.
  pages: [{ id: 'redeem', hosts: ['www.disneyplus.com'], paths: ['/redeem*', '/*/redeem*'] }],
  // Lengths stand only in copied articles that cite nobody.
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'disney-plus',
  name: { ja: 'Disney+（ディズニープラス）プリペイドカード', en: 'Disney+ gift card' },
  group: 'streaming',
  monogram: 'D+',
  typedAt: { say: 'issuerPage', source: 'publicCode', hint: true },
  // Cards sold in Japan are said to lead to different addresses by kind, so none is the only right one.
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.disneyplus.com/redeem' },
  soldAt: null,
  usableAt: { say: ['disney-plus'], source: 'cardGuide', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['disney+ gift', 'disney plus gift', 'ディズニープラス gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'ディズニープラス',
    'ディズニープラス ギフトカード',
    'ディズニープラス プリペイドカード',
    'Disney+ギフトカード',
    'Disney Plus gift card',
    'Disney+ subscription card',
  ],
  whereToType: {
    say: {
      ja: 'カードの裏に書かれたアドレスをブラウザで開いて入力します。金額が書かれたカードは disneyplus.com/gift、期間が書かれたカードは別の専用サイトとされています。海外のカードは disneyplus.com/redeem とされています。',
      en: 'At the address printed on the back of the card. In Japan, cards with an amount are said to belong at disneyplus.com/gift, and cards for a period on a site of their own; cards from abroad at disneyplus.com/redeem.',
    },
    source: 'cardGuide',
    hint: true,
  },
  codeLooksLike: null,
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [
    {
      product: { ja: '金額のカードと期間のカード', en: 'Cards with an amount and cards for a period' },
      say: {
        say: {
          ja: '金額が書かれたカードと、1か月や1年などの期間が書かれたカードでは、入力するサイトがちがうとされています。表の表示と裏のアドレスを確かめてください。',
          en: 'Cards that show an amount and cards that show a period (a month, a year) are said to be typed on different sites. Read the front of the card and the address on its back.',
        },
        source: 'cardGuide',
        hint: true,
      },
    },
  ],
  support: {
    who: { say: { ja: 'Disney+のヘルプセンター。', en: 'Disney+ Help Center.' }, source: 'publicCode' },
    page: { say: 'https://help.disneyplus.com/', source: 'publicCode' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode' },
  sources: {
    publicCode: {
      publisher: 'Public source code that links to Disney+’s redemption page and help centre',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    cardGuide: { publisher: 'eigakiko.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.disneyplus.com/redeem', 'https://www.disneyplus.com/ja-jp/redeem', 'http://www.disneyplus.com/redeem?x=y'],
    noMatch: ['https://www.disneyplus.com/gift-cards', 'https://www.disneyplus.com/account', 'https://help.disneyplus.com/'],
  },
} satisfies CardExamples;
