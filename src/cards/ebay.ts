import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'ebay',
  // One list in public code names the balance page. It is linked as a hint; too little to ask every person for access to the site.
  pages: [],
  codeFormats: [{ lengths: [13] }],
} satisfies CardSite;

export const rules = {
  id: 'ebay',
  name: { ja: 'eBay ギフトカード', en: 'eBay gift card' },
  group: 'shops',
  monogram: 'Eb',
  typedAt: { say: 'issuerPage', source: 'ebayHelp' },
  // The code is typed while paying for something, so no address is the right one for everybody.
  officialPage: null,
  balancePage: { say: 'https://www.ebay.com/giftcard', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['ebay'], source: 'ebayHelp' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'アメリカのeBayアカウントと、アメリカの届け先が必要とされています。',
        en: 'A US eBay account and a US shipping address are said to be required.',
      },
    },
    source: 'cardGuide',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['e bay gift', 'イーベイ gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['イーベイ ギフトカード', 'eBayギフトカード', 'eBay gift certificate', 'eBay e-gift card'],
  whereToType: {
    say: {
      ja: 'eBayで商品の支払いをするときに、支払い画面でコードを入力します。',
      en: 'At checkout on eBay, while paying for an item.',
    },
    source: 'ebayHelp',
  },
  codeLooksLike: {
    say: {
      ja: '13文字のコードです。カードでは裏面のスクラッチの下、デジタルではメールの中にあります。',
      en: 'A redemption code of 13 characters: under the scratch-off on the back, or in the email.',
    },
    source: 'ebayFaq',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: 'ほかのギフトカード、クーポン、紙幣や硬貨、地金、仮想通貨などは買えないとされています。',
      en: 'Said not to buy gift cards, coupons, coins, paper money, bullion or virtual currency.',
    },
    source: 'cardGuide',
    hint: true,
  },
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'eBayのヘルプ。使った残りは、そのとき使ったeBayアカウントに結び付きます。残りを使うときは同じアカウントでサインインします。',
        en: 'eBay Help. What is left stays tied to the eBay account that used the card, so sign in with that account to use the rest.',
      },
      source: 'ebayHelp',
    },
    page: null,
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { codeFormats: 'ebayFaq' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    ebayHelp: { publisher: 'eBay Help（PayPalで支払っていたころの案内）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'issuer' },
    ebayFaq: {
      publisher: 'eBay Gift Cards FAQ（PayPalで支払っていたころの案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    cardGuide: {
      publisher: 'ugara.net、history-computer.com、lifebridge.site',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
