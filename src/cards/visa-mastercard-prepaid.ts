import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'visa-mastercard-prepaid',
  // Many banks issue these cards, each with a site of its own: no address is the right one for all.
  pages: [],
  codeFormats: [{ lengths: [16], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'visa-mastercard-prepaid',
  name: { ja: 'Visa・Mastercardのプリペイド／ギフトカード', en: 'Visa or Mastercard prepaid or gift card' },
  group: 'payments',
  monogram: 'Vi',
  typedAt: { say: 'merchantPages', source: 'visaPage' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['visa-merchants'], source: 'visaPage' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'カードに「Domestic Use Only」などと書かれたものは、発行された国のお店だけで使えるとされています。',
        en: 'A card that says “Domestic Use Only” is said to work only at shops of the country that issued it.',
      },
    },
    source: 'walletGuide',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'declined',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'balanceTooLow',
      words: null,
      meaning: {
        say: {
          ja: '買う金額がカードの残高より多いと、支払いは断られます。残高を確かめ、足りない分はほかの方法で払えるかお店にお尋ねください。',
          en: 'A purchase for more than what is left on the card is declined. Look at the balance first, and pay the rest in another way where the shop allows it.',
        },
        source: 'visaPage',
      },
      fixes: ['check-balance-first', 'pay-the-rest', 'pay-another-way', 'contact-issuer'],
    },
    {
      id: 'not-registered',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'accountNotEligible',
      words: null,
      meaning: {
        say: {
          ja: 'ネットで使う前に、発行会社のサイトで名前や住所などの登録が必要なカードがあります。',
          en: 'Some cards have to be registered with their issuer before they work online.',
        },
        source: 'creditUnion',
        hint: true,
      },
      fixes: ['contact-issuer', 'pay-another-way'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['visa gift', 'prepaid visa', 'mastercard gift', 'prepaid mastercard', 'マスターカード gift', 'ビザ gift'],
} satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'カードの裏面に書かれた銀行や会社です。Visaは支払いのしくみの会社で、カードを発行していないとされています。',
      en: 'The bank or company named on the back of the card. Visa is said to run the network only, not to issue cards.',
    },
    source: 'walletGuide',
    hint: true,
  },
  aliases: [
    'Visaギフトカード',
    'Visaプリペイドカード',
    'Mastercardギフトカード',
    'マスターカード プリペイド',
    'ビザ プリペイド',
    'Visa gift card',
    'Mastercard gift card',
    'prepaid debit card',
  ],
  whereToType: {
    say: {
      ja: 'お店の支払い画面で、クレジットカードと同じように番号を入力します。残高は、カードの裏面に書かれた発行会社のサイトか電話で調べます。検索で見つけたサイトには入力しないでください。',
      en: 'While paying at a shop, like any payment card. The balance is found at the web site or telephone number on the back of the card; do not type the number into a site found by searching.',
    },
    source: 'visaPage',
  },
  codeLooksLike: {
    say: {
      ja: '16桁のカード番号で、裏面の3桁の番号も使います。',
      en: 'A card number of 16 digits, used with the three-digit code on the back.',
    },
    source: 'creditUnion',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: 'ホテルやレンタカーの予約など、使えないことがあるとされています。',
      en: 'Hotels and car rentals are said to refuse it at times when booking.',
    },
    source: 'walletGuide',
    hint: true,
  },
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'カードの裏面に書かれた発行会社の電話番号やサイトだけが正しい連絡先です。',
        en: 'Only the telephone number and web site on the back of the card are the right ones.',
      },
      source: 'visaPage',
    },
    page: null,
    phone: null,
    haveAtHand: { say: { ja: 'カードをご用意ください。', en: 'The card.' }, source: 'creditUnion' },
  },
  whyWide: {},
  siteSources: { codeFormats: 'creditUnion' },
  sources: {
    visaPage: {
      publisher: 'Visa (United States), “Know Your Balance”',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    creditUnion: {
      publisher: 'VyStar Credit Union, about its own Visa gift cards',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    walletGuide: { publisher: 'wallethub.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
