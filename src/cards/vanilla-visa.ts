import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'vanilla-visa',
  // Its number is a Visa card number, which is typed into shops’ payment pages and never looked at here.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'vanilla-visa',
  name: { ja: 'バニラVisaギフトカード', en: 'Vanilla Visa Gift Card (Japan)' },
  group: 'payments',
  monogram: 'Vv',
  typedAt: { say: 'merchantPages', source: 'unavailablePage' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: {
    say: ['familymart', 'ministop', 'ito-yokado', 'heiwado', 'welcia', 'tsuruha', 'matsumoto-kiyoshi'],
    source: 'usageArticle',
    hint: true,
  },
  usableAt: { say: ['visa-merchants'], source: 'unavailablePage' },
  // The issuer names contracts that renew themselves, not these services by name.
  notUsableAt: { say: ['netflix', 'spotify', 'hulu', 'u-next', 'disney-plus'], source: 'unavailablePage', hint: true },
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'declined-by-shop',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: null,
      meaning: {
        say: {
          ja: 'お店の支払い画面で断られるときは、残高が足りない、本人認証（3Dセキュア）の設定がまだ、そのお店や支払いでは使えない、のどれかであることが多いとされています。',
          en: 'When a shop declines it, the balance is said to be too low, identity check (3-D Secure) not set up, or the shop or kind of payment excluded.',
        },
        source: 'giftGuide',
        hint: true,
      },
      fixes: ['check-balance-first', 'pay-another-way', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['vanilla visa', 'vanilla gift', 'バニラ visa', 'バニラ ビザ', 'visa ギフトカード バニラ'],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['バニラビザ', 'バニラVISA', 'バニラビザギフトカード', 'Visaギフトカード バニラ', 'vanilla Visa Japan', 'Vanilla gift card'],
  whereToType: {
    say: {
      ja: 'お店の支払い画面で「クレジットカード（Visa）」を選び、カード番号、有効期限、セキュリティコードを入力します。ギフトコードの入力欄には入力しません。ネットで使う前に、公式サイトの「EC利用設定」が必要とされています。',
      en: 'Choose credit card (Visa) at the shop and type card number, date and security code; it does not belong into a gift code field. Before online use, “EC use setting” (EC利用設定) on the card’s site is said to be needed.',
    },
    source: 'giftGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'Visaのカード番号です。設定や問い合わせには、カードにある「お問合せ用お客様番号」を使うとされています。',
      en: 'It is a Visa card number. For settings and questions a “customer number” (お問合せ用お客様番号) on the card is said to be used.',
    },
    source: 'giftGuide',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: 'カード裏面に書かれた月の末日までとされています。',
      en: 'It is said to last until the end of the month on the back.',
    },
    source: 'cardGuide',
    hint: true,
  },
  limits: {
    say: {
      ja: 'お店で買うカードは3,000円から10,000円まで1円単位で、13歳以上が使えるとされています。残高が9円以下になると使えないとされています。チャージはできません。',
      en: 'Cards from shops are said to be 3,000 to 10,000 yen, for people of 13 and older. With 9 yen or less left it is said not to work. It cannot be recharged.',
    },
    source: 'giftGuide',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: '月額や自動更新の契約、ガソリンスタンド、高速道路の有人ブース、飛行機の中、一部のホテル、プリペイドや電子マネーの購入とチャージ（nanaco、楽天Edy、Vプリカ、WebMoneyなど）には使えません。',
      en: 'Not for contracts that renew themselves, petrol stations, staffed toll booths, on board aircraft, some hotels, or buying and charging prepaid cards and e-money (nanaco, Rakuten Edy, V-Preca, WebMoney and others).',
    },
    source: 'unavailablePage',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'Visa eギフト vanilla', en: 'Visa e-gift vanilla' },
      say: {
        say: {
          ja: 'カードのないデジタル版です。専用サイトにeギフトコードを入力して、カード番号を受け取るとされています。3Dセキュアが必要なお店では使えないとされています。',
          en: 'The digital one without a card: its e-gift code is said to be typed on a site of its own to get a card number. Shops that need 3-D Secure are said not to take it.',
        },
        source: 'eGiftArticle',
        hint: true,
      },
    },
    {
      product: { ja: 'Vプリカ', en: 'V-Preca (Vプリカ)' },
      say: {
        say: {
          ja: 'ライフカードの、別のVisaプリペイドカードです。バニラVisaギフトカードからチャージすることはできません。',
          en: 'Another Visa prepaid card, by Life Card. It cannot be charged from a Vanilla Visa card.',
        },
        source: 'unavailablePage',
      },
      card: 'v-preca',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'バニラVisaギフトカードの公式サイト（www.vvgift.jp）。カード裏面にも連絡先があります。',
        en: 'The card’s own site (www.vvgift.jp). The back of the card also bears a contact.',
      },
      source: 'unavailablePage',
      hint: true,
    },
    page: { say: 'https://www.vvgift.jp/gift/unavailable.html', source: 'unavailablePage' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'カード、レシート、カードにある「お問合せ用お客様番号」。',
        en: 'The card, the receipt and the customer number on the card (お問合せ用お客様番号).',
      },
      source: 'giftGuide',
      hint: true,
    },
  },
  siteSources: {},
  whyWide: {},
  sources: {
    unavailablePage: {
      publisher: 'バニラVisaギフトカード公式サイト（利用できない支払いの案内）',
      url: 'https://www.vvgift.jp/gift/unavailable.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftGuide: {
      publisher: 'gftya.jp（バニラVisaギフトカードの使い方）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    cardGuide: { publisher: 'mafin.gift', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    usageArticle: { publisher: 'kiigob2b.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    eGiftArticle: { publisher: 'pointget.com（Visa eギフト vanilla）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
