import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'home-depot',
  // One list in public code names the balance page. It is linked as a hint; too little to ask every person for access to the site.
  pages: [],
  // Others print 15, 16 and 19 digits, so no length is the right one.
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'home-depot',
  name: { ja: 'The Home Depot ギフトカード', en: 'The Home Depot gift card' },
  group: 'shops',
  monogram: 'HD',
  typedAt: { say: 'issuerPage', source: 'partnerFaq', hint: true },
  officialPage: null,
  balancePage: { say: 'https://www.homedepot.com/mycheckout/giftcard', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['home-depot'], source: 'partnerFaq', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['home depot gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ホームデポ ギフトカード', 'ホーム・デポ ギフトカード', 'Home Depot gift card', 'HomeDepot gift card balance'],
  whereToType: {
    say: {
      ja: 'お店、サイト、電話での支払いに使うカードとされています。',
      en: 'Said to be for paying in stores, on the site or by phone.',
    },
    source: 'partnerFaq',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード番号と、4桁のPINとされています。どちらも裏面にあります。',
      en: 'Said to be a card number and a PIN of four digits, both on the back.',
    },
    source: 'balanceGuide',
    hint: true,
  },
  confusable: null,
  expiry: { say: { ja: '期限はないとされています。', en: 'Said not to expire.' }, source: 'corporateFaq', hint: true },
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [],
  support: null,
  whyWide: {},
  siteSources: {},
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards (several projects)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    partnerFaq: {
      publisher: 'InComm InCentives（The Home Depotのカードを扱う会社のFAQ）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    corporateFaq: { publisher: 'hd-incentives.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    balanceGuide: { publisher: 'nearside.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
