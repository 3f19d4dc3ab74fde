import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'walmart',
  // One list in public code names the balance page. It is linked as a hint; too little to ask every person for access to the site.
  pages: [],
  // The card number, and the PIN that the same form asks for.
  codeFormats: [{ lengths: [4, 16], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'walmart',
  name: { ja: 'Walmart ギフトカード', en: 'Walmart gift card' },
  group: 'shops',
  monogram: 'Wa',
  typedAt: { say: 'issuerPage', source: 'terms' },
  officialPage: null,
  balancePage: { say: 'https://www.walmart.com/account/giftcards/balance', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['walmart'], source: 'terms' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      countries: ['US', 'PR'],
      text: {
        ja: 'アメリカ（プエルトリコを含む）のWalmartとSam’s Clubで使うカードです。',
        en: 'For Walmart and Sam’s Club in the US, with Puerto Rico.',
      },
    },
    source: 'terms',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['walmart gift', 'sam’s club gift', 'ウォルマート gift'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'Wal-Mart Stores Arkansas, LLC または Wal-Mart Shopping Card Company（残高の責任を負う会社）',
      en: 'Wal-Mart Stores Arkansas, LLC or Wal-Mart Shopping Card Company (who are liable for the balance)',
    },
    source: 'terms',
  },
  aliases: ['ウォルマート ギフトカード', 'Walmart eGift card', 'Walmart gift card balance', 'Sam’s Club gift card'],
  whereToType: {
    say: {
      ja: 'Walmart.com やアプリでの支払いのときに入力するか、お店のレジで見せます。',
      en: 'When paying on Walmart.com or in the app, or shown at the till.',
    },
    source: 'terms',
  },
  codeLooksLike: {
    say: {
      ja: 'カード番号16桁と、4桁のPINとされています。PINのない古いカードは、お店で確認してもらうよう案内されています。',
      en: 'Said to be a card number of 16 digits and a PIN of four. For an older card without a PIN, ask in a store.',
    },
    source: 'balanceGuide',
    hint: true,
  },
  confusable: null,
  expiry: { say: { ja: '期限はありません。', en: 'It does not expire.' }, source: 'terms' },
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [],
  support: {
    who: { say: { ja: 'Walmartのヘルプ（Walmart Help）。', en: 'Walmart Help.' }, source: 'terms' },
    page: {
      say: 'https://www.walmart.com/help/article/Gift-Card-Terms-and-Conditions/9881a4e10ab24dbe8f406df5c75acefd',
      source: 'terms',
    },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { codeFormats: 'balanceGuide' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards (several projects)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    terms: {
      publisher: 'Walmart, Gift Card Terms and Conditions（2024年12月26日更新）',
      url: 'https://www.walmart.com/help/article/Gift-Card-Terms-and-Conditions/9881a4e10ab24dbe8f406df5c75acefd',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    balanceGuide: { publisher: 'reference.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
