import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'doordash',
  pages: [{ id: 'redeem', hosts: ['www.doordash.com'], paths: ['/gift-cards*'], onlyWithField: true }],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'doordash',
  name: { ja: 'DoorDash ギフトカード', en: 'DoorDash gift card' },
  group: 'shops',
  monogram: 'Do',
  typedAt: { say: 'issuerPage', source: 'redeemGuide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.doordash.com/gift-cards' },
  soldAt: null,
  usableAt: { say: ['doordash'], source: 'doordashHelp' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['door dash gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ドアダッシュ ギフトカード', 'DoorDashギフトカード', 'Door Dash gift card', 'DoorDash credits'],
  whereToType: {
    say: {
      ja: 'DoorDashにサインインし、「Account」の「Gift Card」から「Redeem」を選んで、PINを入力するとされています（サイト、アプリとも）。',
      en: 'Said to be under “Account”, “Gift Card”, “Redeem” once signed in, on the site as well as in the app.',
    },
    source: 'redeemGuide',
    hint: true,
  },
  codeLooksLike: {
    say: { ja: '11文字のPINとされています。', en: 'Said to be a PIN of eleven characters.' },
    source: 'redeemGuide',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'DoorDashのヘルプ。ギフトカードはアメリカ、カナダ、オーストラリア、ニュージーランドで扱われています。',
        en: 'DoorDash Help. Gift cards exist in the US, Canada, Australia and New Zealand.',
      },
      source: 'doordashHelp',
    },
    page: { say: 'https://help.doordash.com/consumers/s/article/doordash-gift-cards?language=en_AU', source: 'doordashHelp' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {
    redeem: 'Cards are sold and redeemed under the same address, and the exact address of the form is not documented by DoorDash.',
  },
  siteSources: { redeem: 'publicCode' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists pages of gift cards (several projects)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    doordashHelp: {
      publisher: 'DoorDash Help',
      url: 'https://help.doordash.com/consumers/s/article/doordash-gift-cards?language=en_AU',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    redeemGuide: { publisher: 'gameseal.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.doordash.com/gift-cards', 'http://www.doordash.com/gift-cards/', 'https://www.doordash.com/gift-cards/redeem/'],
    noMatch: ['https://www.doordash.com/', 'https://help.doordash.com/consumers/s/article/doordash-gift-cards?language=en_AU'],
  },
} satisfies CardExamples;
