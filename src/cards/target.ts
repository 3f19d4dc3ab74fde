import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'target',
  pages: [
    { id: 'add', hosts: ['www.target.com'], paths: ['/account/giftcards*'], onlyWithField: true },
    {
      id: 'balance',
      kind: 'balance',
      hosts: ['www.target.com'],
      paths: ['/guest/gift-card-balance*'],
    },
  ],
  // The card number, and the access number that the same form asks for.
  codeFormats: [{ lengths: [8, 15], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'target',
  name: { ja: 'Target ギフトカード', en: 'Target GiftCard' },
  group: 'shops',
  monogram: 'Ta',
  typedAt: { say: 'issuerPage', source: 'targetHelp' },
  // Where a card is added to the account. It can as well be typed while paying.
  officialPage: { say: 'https://www.target.com/account/giftcards', source: 'addingCode', hint: true },
  balancePage: { say: 'https://www.target.com/guest/gift-card-balance', source: 'publicCode', hint: true },
  noticePage: null,
  cleanAddresses: {
    add: 'https://www.target.com/account/giftcards',
    balance: 'https://www.target.com/guest/gift-card-balance',
  },
  soldAt: null,
  usableAt: { say: ['target'], source: 'targetHelp' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'not-valid',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'Please enter a valid gift card' }], source: 'pageReader', hint: true },
      meaning: {
        say: {
          ja: 'カード番号とアクセス番号の組み合わせが合わないときに出るとされています。どちらも、カードと一文字ずつ見比べてください。',
          en: 'Said to appear when card number and access number do not go together. Compare both with the card, digit by digit.',
        },
        source: 'pageReader',
        hint: true,
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'ask-shop-with-receipt', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['target gift', 'ターゲット gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ターゲット ギフトカード', 'Target gift card', 'Target eGiftCard', 'Target card balance'],
  whereToType: {
    say: {
      ja: 'Target.com での支払いのときに入力するか、お店のレジで見せます。残高の確認には、サインインが必要とされています。',
      en: 'At checkout on Target.com, or shown at the till. Looking up a balance is said to need a sign-in.',
    },
    source: 'adReport',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード番号15桁と、アクセス番号（Access Number）8桁とされています。',
      en: 'Said to be a card number of 15 digits and an access number of eight.',
    },
    source: 'wikiHow',
    hint: true,
  },
  confusable: null,
  expiry: { say: { ja: '期限はありません。', en: 'It does not expire.' }, source: 'targetHelp' },
  limits: {
    say: { ja: '1回の支払いに使えるのは10枚までです。', en: 'At most ten gift cards in one payment.' },
    source: 'targetHelp',
  },
  activation: null,
  notFor: {
    say: {
      ja: 'ほかのギフトカード（Target、Visa、Mastercard、American Express、iTunes、ゲームなど）は買えません。Target Circle Cardの支払いにも使えません。',
      en: 'Not for buying gift cards (Target, Visa, Mastercard, American Express, iTunes, games and others), nor for paying a Target Circle Card.',
    },
    source: 'targetHelp',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'Targetで売っているVisa・Mastercardのギフトカード', en: 'Visa and Mastercard gift cards sold at Target' },
      say: {
        say: {
          ja: '「Visa」「Mastercard」と書かれたカードは別のもので、残高はカードの裏面に書かれたところで確認します。',
          en: 'A card that says Visa or Mastercard is another product. Its balance is looked up where the back of the card says.',
        },
        source: 'visaFaq',
      },
    },
  ],
  support: {
    who: { say: { ja: 'Targetのヘルプ（Target Help）。', en: 'Target Help.' }, source: 'targetHelp' },
    page: {
      say: 'https://help.target.com/help/TargetGuestHelpArticleDetail?articleId=ka9Kd000000PG2XIAW&articleTitle=Are+there+any+rules+for+redeeming+a+Target+GiftCard',
      source: 'targetHelp',
    },
    phone: null,
    haveAtHand: null,
  },
  whyWide: { add: 'The page lists the cards of the account, and its form opens only after a button is pressed.' },
  siteSources: { add: 'addingCode', balance: 'publicCode', codeFormats: 'wikiHow' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists balance pages of gift cards (several projects)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    addingCode: {
      publisher: 'Public source code that adds gift cards to a Target account or reads them there (two projects, one of them AwardWallet)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    pageReader: {
      publisher: 'Public source code that reads the answer of Target’s balance page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    targetHelp: {
      publisher: 'Target Help',
      url: 'https://help.target.com/help/TargetGuestHelpArticleDetail?articleId=ka9Kd000000PG2XIAW&articleTitle=Are+there+any+rules+for+redeeming+a+Target+GiftCard',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    visaFaq: {
      publisher: 'MyBalanceNow（Targetで売るVisa・Mastercardギフトカードの案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    adReport: { publisher: 'nytech.media', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    wikiHow: { publisher: 'wikiHow（2023年）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  add: {
    match: [
      'https://www.target.com/account/giftcards',
      'http://www.target.com/account/giftcards',
      'https://www.target.com/account/giftcards?x=y',
    ],
    noMatch: ['https://www.target.com/account', 'https://www.target.com/guest/gift-card-balance', 'https://www.target.com/'],
  },
  balance: {
    match: ['https://www.target.com/guest/gift-card-balance', 'http://www.target.com/guest/gift-card-balance'],
    noMatch: [
      'https://www.target.com/',
      'https://www.target.com/c/gift-cards/-/N-5xsxu',
      'https://www.target.com.example.test/guest/gift-card-balance',
    ],
  },
} satisfies CardExamples;
