import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'airbnb',
  pages: [{ id: 'redeem', hosts: ['www.airbnb.com'], paths: ['/gift/redeem*'] }],
  // The card number, and the PIN that the same form asks for. Airbnb says what they are made of, not how long they are.
  codeFormats: [{ lengths: [], alphabet: 'digits', separators: 'none' }, { lengths: [] }],
} satisfies CardSite;

export const rules = {
  id: 'airbnb',
  name: { ja: 'Airbnb ギフトカード', en: 'Airbnb gift card' },
  group: 'shops',
  monogram: 'Ai',
  typedAt: { say: 'issuerPage', source: 'airbnbHelp' },
  officialPage: { say: 'https://www.airbnb.com/gift/redeem', source: 'publicCode', hint: true },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.airbnb.com/gift/redeem' },
  soldAt: null,
  usableAt: { say: ['airbnb'], source: 'airbnbHelp' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'カードを使える国に住み、その国で発行された支払い方法をアカウントに登録しておく必要があるとされています（アメリカのカードならアメリカ）。',
        en: 'You are said to need to live in the card’s country and to have a payment method issued there on the account (for a US card, the US).',
      },
    },
    source: 'airbnbHelp',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: {
    finalButton: {
      say: { ja: '「Redeem gift card」を押すまで登録されません。', en: 'Nothing is added until you press “Redeem gift card”.' },
      source: 'airbnbHelp',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'unable-to-perform-action',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'Unable to perform action. Please try again later or contact support' }],
        source: 'limitReport',
        hint: true,
      },
      meaning: {
        say: {
          ja: '1日に登録できる枚数や金額の上限に達したときに出るとされています。時間をおけば登録できることがあるようです。',
          en: 'Said to appear when the daily limit for adding cards is reached. Adding it later may work.',
        },
        source: 'limitReport',
        hint: true,
      },
      fixes: ['stop-retrying', 'reload-later', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['airbnb gift', 'エアビー gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['エアビーアンドビー ギフトカード', 'エアビー ギフトカード', 'Airbnbギフトカード', 'Airbnb gift credit'],
  whereToType: {
    say: {
      ja: 'Airbnbにサインインして、ギフトカードの登録ページで入力します。',
      en: 'Signed in to Airbnb, on its page for redeeming gift cards.',
    },
    source: 'airbnbHelp',
  },
  codeLooksLike: {
    say: {
      ja: '数字だけのカード番号（長いほう）と、英数字のPIN（短いほう）の2つです。',
      en: 'Two things: a card number of digits only (the longer) and a PIN of letters and digits (the shorter).',
    },
    source: 'airbnbHelp',
  },
  confusable: null,
  expiry: {
    say: { ja: 'アカウントに登録したあとは、期限がありません。', en: 'Once added to an account, the funds do not expire.' },
    source: 'airbnbHelp',
  },
  limits: {
    say: {
      ja: '1日に登録できるのは9枚までに制限されることがあるとされています。',
      en: 'Airbnb is said to limit adding to nine cards a day.',
    },
    source: 'resellerTerms',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: 'すでにある予約の変更や、長期滞在・分割払いの後日の支払いには使えないとされています。',
      en: 'Said not to pay for changes to an existing booking, or for later instalments of long stays and payment plans.',
    },
    source: 'giftPage',
    hint: true,
  },
  steps: {
    say: [
      { ja: 'Airbnbにサインインします。', en: 'Sign in to Airbnb.' },
      { ja: 'ギフトカードの登録ページを開きます。', en: 'Open the page for redeeming gift cards.' },
      {
        ja: 'カード番号を、数字だけで入力します（空白やハイフンは入れません）。',
        en: 'Type the card number, digits only, without spaces or dashes.',
      },
      { ja: '英数字のPINを入力します。', en: 'Type the PIN of letters and digits.' },
      { ja: '「Redeem gift card」を押します。', en: 'Press “Redeem gift card”.' },
    ],
    source: 'airbnbHelp',
  },
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'Airbnbのヘルプセンター。PINが読めないカードは、相談すると再発行できることがあります。',
        en: 'Airbnb Help Center. If a PIN cannot be read, it may issue a replacement.',
      },
      source: 'pinHelp',
    },
    page: { say: 'https://www.airbnb.com/help/article/981/how-do-airbnb-gift-cards-work', source: 'airbnbHelp' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'カード番号の全部、PINの読める部分、買ったときのレシート。',
        en: 'The full card number, the readable part of the PIN, and the receipt.',
      },
      source: 'pinHelp',
    },
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'airbnbHelp' },
  sources: {
    publicCode: {
      publisher: 'Public source code that lists pages of gift cards, and a reseller’s copy of Airbnb’s terms',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    airbnbHelp: {
      publisher: 'Airbnbヘルプセンター（2020年ごろの案内）',
      url: 'https://www.airbnb.com/help/article/981/how-do-airbnb-gift-cards-work',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    pinHelp: {
      publisher: 'Airbnbヘルプセンター（PINについて）',
      url: 'https://www.airbnb.com/help/article/3597',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftPage: { publisher: 'Airbnbのギフトカードのページ', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'issuer' },
    resellerTerms: { publisher: 'bitrefill.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    limitReport: { publisher: 'demflyers.com（2019年）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.airbnb.com/gift/redeem', 'http://www.airbnb.com/gift/redeem', 'https://www.airbnb.com/gift/redeem?locale=en'],
    noMatch: [
      'https://www.airbnb.com/gift',
      'https://www.airbnb.com/help/article/981/how-do-airbnb-gift-cards-work',
      'https://www.airbnb.com/',
    ],
  },
} satisfies CardExamples;
