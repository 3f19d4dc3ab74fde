import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'starbucks',
  // One list in public code names the balance page. It is linked as a hint; too little to ask every person for access to the site.
  pages: [],
  // The number on the card, and its security code, which the same form asks for.
  codeFormats: [{ lengths: [8, 16], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'starbucks',
  name: { ja: 'スターバックス カード', en: 'Starbucks Card' },
  group: 'shops',
  monogram: 'Sb',
  typedAt: { say: 'till', source: 'customerService', hint: true },
  officialPage: null,
  balancePage: { say: 'https://www.starbucks.com/card', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['starbucks'], source: 'customerService' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['starbucks gift', 'starbucks card', 'スターバックス gift', 'スターバックス card', 'スタバ card'],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'スタバカード',
    'スターバックスカード',
    'スターバックス ギフトカード',
    'スタバ ギフトカード',
    'Starbucks gift card',
    'Starbucks eGift',
  ],
  whereToType: {
    say: {
      ja: 'お店では、レジでカードを見せて支払います。日本のカードは、カード番号とPIN番号で、アプリへの登録（「Pay」の画面）や公式サイトでの残高の確認ができるとされています。',
      en: 'In a shop, the card is shown at the till. With its number and PIN, a Japanese card is said to be added in the app (its “Pay” screen) or looked up on the official site.',
    },
    source: 'cardGuides',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'アメリカのカードは、16桁のカード番号と、裏面の8桁のセキュリティコード（CSC）です。コードはスクラッチの下にあります。',
      en: 'A US card has a number of 16 digits and, under the scratch-off on the back, a security code (CSC) of eight digits.',
    },
    source: 'customerService',
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
        ja: 'スターバックスのお客様窓口。アカウントに登録してあるカードは、なくしても残高を補償してもらえるとされています。',
        en: 'Starbucks customer service. If a card is registered to an account and gets lost, what is left on it is said to be protected.',
      },
      source: 'cardGuides',
      hint: true,
    },
    page: null,
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { codeFormats: 'customerService' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    customerService: {
      publisher: 'Starbucks Customer Service（アメリカ、2012〜2015年の案内）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    cardGuides: {
      publisher: 'nangen.jp、starbrewverse.com、akihiko-s.com',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
