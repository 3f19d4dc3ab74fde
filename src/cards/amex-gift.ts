import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'amex-gift',
  pages: [{ id: 'balance', kind: 'balance', hosts: ['www.americanexpress.com'], paths: ['/gift-cards/check-balance*'] }],
  // The card number, and the code of four digits on the front, which the same form asks for.
  codeFormats: [{ lengths: [4, 15], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'amex-gift',
  name: { ja: 'American Express ギフトカード', en: 'American Express gift card' },
  group: 'payments',
  monogram: 'Ax',
  typedAt: { say: 'merchantPages', source: 'agreement' },
  officialPage: null,
  balancePage: { say: 'https://www.americanexpress.com/gift-cards/check-balance', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {
    balance: 'https://www.americanexpress.com/gift-cards/check-balance',
  },
  soldAt: null,
  usableAt: null,
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      countries: ['US', 'PR', 'VI'],
      text: {
        ja: 'アメリカ（プエルトリコ、アメリカ領ヴァージン諸島を含む）のお店で使うカードです。',
        en: 'For merchants in the US, Puerto Rico and the US Virgin Islands.',
      },
    },
    source: 'agreement',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  // Read at an older address of the same service (prepaidbalance.americanexpress.com); the present pages may word it otherwise.
  messages: [
    {
      id: 'card-number-not-valid',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      words: {
        say: [
          { language: 'en', pattern: 'A valid Card number must be entered' },
          { language: 'en', pattern: 'Invalid or missing information. Please try again' },
        ],
        source: 'answerReader',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'カード番号が受け付けられなかった、という表示とされています。15桁をカードと見比べてください。',
          en: 'Said to mean that the card number was not accepted. Compare all 15 digits with the card.',
        },
        source: 'answerReader',
        hint: true,
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'contact-issuer'],
    },
    {
      id: 'security-code-not-valid',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      words: {
        say: [
          { language: 'en', pattern: 'The Card security code entered is not valid' },
          { language: 'en', pattern: 'A valid security code must be entered' },
        ],
        source: 'answerReader',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'セキュリティコードが合わない、という表示とされています。カードの表面の4桁を見比べてください。',
          en: 'Said to mean that the security code does not fit. Compare the four digits on the front of the card.',
        },
        source: 'answerReader',
        hint: true,
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'contact-issuer'],
    },
    {
      id: 'card-to-be-replaced',
      outcome: 'refused',
      cause: 'expired',
      seenByPeople: true,
      words: {
        say: [
          {
            language: 'en',
            pattern: 'The prepaid card associated with the number you entered will need to be replaced',
          },
        ],
        source: 'answerReader',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'このカードは交換が必要、という表示とされています。使い続けずに、発行元に問い合わせます。',
          en: 'Said to mean that this card must be replaced. Ask American Express.',
        },
        source: 'answerReader',
        hint: true,
      },
      fixes: ['contact-issuer', 'pay-another-way'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['american express gift', 'amex gift', 'アメックス gift'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'American Express Travel Related Services Company, Inc.（古い規約による）',
      en: 'American Express Travel Related Services Company, Inc. (as in an older agreement)',
    },
    source: 'agreement',
    hint: true,
  },
  aliases: ['アメックス ギフトカード', 'アメリカン・エキスプレス ギフトカード', 'Amex gift card', 'AmEx gift card balance'],
  whereToType: {
    say: {
      ja: 'American Expressのカードが使えるお店やサイトで、カード番号として入力します。残高は、カードの裏面に書かれたところで確認します。',
      en: 'As a card number, where American Express cards are taken. The balance is looked up where the back of the card says.',
    },
    source: 'agreement',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード番号は15桁、表面のセキュリティコードは4桁とされています。',
      en: 'Said to be a card number of 15 digits and a security code of four on the front.',
    },
    source: 'balanceGuide',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: '毎月の支払い（定期購読など）、クルーズ船、カジノ、ATMには使えません。',
      en: 'Not for recurring bills, cruise lines, casinos or cash machines.',
    },
    source: 'agreement',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'American Expressのクレジットカード', en: 'American Express credit cards' },
      say: {
        say: {
          ja: 'クレジットカードではなく、前払いのカードです。残高が足りないと、支払いは断られることがあります。',
          en: 'It is a prepaid card, not a credit card. A payment above the balance may be declined.',
        },
        source: 'agreement',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'American Express（カードの裏面に連絡先があります）。',
        en: 'American Express; the back of the card says how to reach it.',
      },
      source: 'giftFaq',
      hint: true,
    },
    page: { say: 'https://www.amexgiftcard.com/frequently-asked-questions', source: 'giftFaq' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { balance: 'publicCode', codeFormats: 'balanceGuide' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    agreement: {
      publisher: 'American Express Gift Card, Cardholder Agreement（古い規約）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftFaq: {
      publisher: 'amexgiftcard.com（2020年ごろの案内）',
      url: 'https://www.amexgiftcard.com/frequently-asked-questions',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    answerReader: {
      publisher: 'Public source code (AwardWallet) that reads the answers of American Express’s balance page for gift cards',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    balanceGuide: { publisher: 'cardnaira.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  balance: {
    match: ['https://www.americanexpress.com/gift-cards/check-balance', 'http://www.americanexpress.com/gift-cards/check-balance?x=y'],
    noMatch: ['https://www.americanexpress.com/', 'https://www.americanexpress.com/gift-cards/'],
  },
} satisfies CardExamples;
