import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'jcb-premo',
  // Typed on shops’ payment pages and on the card’s own member page, whose address no source gives.
  pages: [],
  codeFormats: [{ lengths: [16], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'jcb-premo',
  name: { ja: 'JCBプレモカード', en: 'JCB PREMO card' },
  group: 'payments',
  monogram: 'Jp',
  typedAt: { say: 'merchantPages', source: 'giftPremoNotice' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: { say: ['familymart', 'lawson'], source: 'shopArticle', hint: true },
  usableAt: { say: ['premo-merchants'], source: 'giftPremoNotice' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: null,
      counts: 'unknown',
      text: {
        ja: 'ギフティプレモPlusは、認証番号を決められた回数以上まちがえると、使えなくなります。回数は公表されていません。',
        en: 'Giftee Premo Plus can no longer be used after a certain number of wrong authentication numbers. The number is not published.',
      },
    },
    source: 'giftPremoNotice',
  },
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'locked',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'tooManyTries',
      words: null,
      meaning: {
        say: {
          ja: '認証番号のまちがいが決められた回数を超えると、ギフティプレモPlusは使えなくなります。続けて試さず、番号を見比べてください。',
          en: 'After a certain number of wrong authentication numbers Giftee Premo Plus can no longer be used. Do not go on trying; compare the numbers.',
        },
        source: 'giftPremoNotice',
      },
      fixes: ['stop-retrying', 'compare-with-card', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['jcb プレモ', 'プレモ card', 'jcb premo', 'premo card'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '株式会社ジェーシービー', en: 'JCB, a company in Japan' }, source: 'giftPremoNotice' },
  aliases: ['プレモカード', 'JCBプレモ', 'JCB PREMO', 'JCBプレモデジタル', 'ギフティプレモ', 'ギフティプレモPlus', 'premo card'],
  whereToType: {
    say: {
      ja: '「JCB PREMO」のマークがあるお店やサイトの支払いで、カード番号と認証番号を入力します。残高は、プレモのマイページで見られるとされています。',
      en: 'Card number and authentication number are typed while paying at shops and sites with the “JCB PREMO” mark. The balance is said to be shown on its member page.',
    },
    source: 'giftPremoNotice',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '数字16桁のカード番号と、スクラッチの下の8桁の認証番号とされています。14桁と書いている記事もあります。',
      en: 'A card number of 16 digits and an authentication number of 8 under a scratch layer, it is said. One article speaks of 14.',
    },
    source: 'merchantGuide',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: 'JCBプレモカードとJCBプレモデジタルは、最後に使った日などから5年です。ギフティプレモは最後に使った日などから1年、ギフティプレモPlusは発行日から1年です。',
      en: 'JCB PREMO card and digital: five years from last use and the like. Giftee Premo: one year from last use and the like. Giftee Premo Plus: one year from issue.',
    },
    source: 'expiryFaq',
  },
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: 'クレジットカードのJCBが使えるお店でも、「JCB PREMO」のマークがなければ使えないとされています。セブン-イレブンでは使えないとされていました（2018年）。',
      en: 'Shops that take JCB credit cards are said not to take it unless they show the “JCB PREMO” mark. 7-Eleven was said not to (2018).',
    },
    source: 'shopArticle',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'JCBのクレジットカード', en: 'JCB credit card' },
      say: {
        say: {
          ja: 'マークが違います。プレモカードに、クレジットカードのような名前の刻印はありません。',
          en: 'The mark differs, and a PREMO card bears no embossed name.',
        },
        source: 'merchantGuide',
        hint: true,
      },
    },
    {
      product: { ja: 'JCBギフトカード（紙の商品券）', en: 'JCB Gift Card (paper voucher)' },
      say: {
        say: {
          ja: '紙の商品券とは、使えるお店が別とされています。',
          en: 'The paper voucher is said to be taken at other shops.',
        },
        source: 'storesArticle',
        hint: true,
      },
    },
  ],
  support: {
    who: { say: { ja: 'JCBの「よくあるご質問」。', en: 'JCB’s questions and answers.' }, source: 'expiryFaq' },
    page: { say: 'https://j-faq.jcb.co.jp/faq/show/4153', source: 'expiryFaq' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'カード番号、認証番号の控え、お店で使ったときのレシート。',
        en: 'Your note of card and authentication number, and the receipt where you paid in a shop.',
      },
      source: 'giftPremoNotice',
    },
  },
  siteSources: { codeFormats: 'merchantGuide' },
  whyWide: {},
  sources: {
    giftPremoNotice: {
      publisher: 'JCB「資金決済法に基づく表示（ギフティプレモPlus）」',
      url: 'https://www.jcb.co.jp/voucher/premo/pop/settlement_gifteepremo_plus.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    expiryFaq: {
      publisher: 'JCB「よくあるご質問」No. 4153（2024年7月30日更新）',
      url: 'https://j-faq.jcb.co.jp/faq/show/4153',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    merchantGuide: {
      publisher: 'japanmerchantservices.com（加盟店向けのJCB PREMOの案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    shopArticle: {
      publisher: 'JCBプレモカードの使い方の記事（2018年7月29日）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    storesArticle: { publisher: 'matsunosuke.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
