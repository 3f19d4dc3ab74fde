import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'best-buy',
  // One list in public code names the balance page. It is linked as a hint; too little to ask every person for access to the site.
  pages: [],
  // The card number, and the PIN that the same form asks for.
  codeFormats: [{ lengths: [4, 16], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'best-buy',
  name: { ja: 'Best Buy ギフトカード', en: 'Best Buy gift card' },
  group: 'shops',
  monogram: 'BB',
  typedAt: { say: 'issuerPage', source: 'terms' },
  officialPage: null,
  balancePage: { say: 'https://www.bestbuy.com/gift-card-balance', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['best-buy'], source: 'terms' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      countries: ['US', 'PR'],
      text: {
        ja: 'アメリカ（プエルトリコを含む）のBest Buyの店とサイトで使うカードです。',
        en: 'For Best Buy stores in the US and Puerto Rico, and its site.',
      },
    },
    source: 'terms',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'too-many-lookups',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '残高を短い時間に何度も調べると、その回線からはしばらく調べられなくなるとされています。',
          en: 'After many look-ups in a short time, the page is said to stop answering that connection for a while.',
        },
        source: 'lookupCode',
        hint: true,
      },
      fixes: ['stop-retrying', 'reload-later'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['best buy gift', 'ベスト・バイ gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ベスト・バイ ギフトカード', 'ベストバイ ギフトカード', 'BestBuy gift card', 'Best Buy e-gift card'],
  whereToType: {
    say: {
      ja: 'BestBuy.com での支払いのときに入力するか、お店のレジで見せます。',
      en: 'When paying on BestBuy.com, or shown at the till.',
    },
    source: 'terms',
  },
  codeLooksLike: {
    say: { ja: 'カード番号16桁と、4桁のPINとされています。', en: 'Said to be a card number of 16 digits and a PIN of four.' },
    source: 'lookupCode',
    hint: true,
  },
  confusable: null,
  expiry: { say: { ja: '期限も手数料もありません。', en: 'No expiry and no fees.' }, source: 'terms' },
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: 'Visaなどのプリペイドカードの購入、マーケットプレイスの商品、Best Buyのクレジットカードの支払いには使えません。',
      en: 'Not for open-loop prepaid cards, marketplace items or paying a Best Buy credit card.',
    },
    source: 'terms',
  },
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'Best Buyのカスタマーサービス。なくしたカードの再発行には、購入の証明が必要です。',
        en: 'Best Buy customer service. A lost card is replaced only with proof of purchase.',
      },
      source: 'terms',
    },
    page: null,
    phone: null,
    formerPhone: {
      say: {
        number: '1-888-716-7994',
        country: 'US',
        hours: null,
        note: {
          ja: '古い案内にある残高照会の番号で、今もつながるかは確認できていません。',
          en: 'A number for balances from an older page. We could not confirm that it still answers.',
        },
      },
      source: 'terms',
      hint: true,
    },
    haveAtHand: { say: { ja: 'カード番号。', en: 'The card number.' }, source: 'terms' },
  },
  whyWide: {},
  siteSources: { codeFormats: 'lookupCode' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards (several projects)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    lookupCode: {
      publisher: 'Public source code that works with Best Buy’s balance page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    terms: {
      publisher: 'Best Buy, Gift Card Terms and Conditions（古い案内）',
      url: 'https://www.bestbuy.com/site/Help-Topics/Gift-Card-Terms-and-Conditions/pcmcat204400050061.c?id=pcmcat204400050061',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
