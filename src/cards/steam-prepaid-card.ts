import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'steam-prepaid-card',
  // Steam opens the form in another tab; where that is, is not documented.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'steam-prepaid-card',
  name: { ja: 'Steamプリペイドカード（コンビニ）', en: 'Steam prepaid card (Japanese convenience stores)' },
  group: 'games',
  monogram: 'SP',
  typedAt: { say: 'merchantPages', source: 'cardGuide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['steam'], source: 'cardGuide', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['steam プリペイド番号', 'steam prepaid number', 'デジカ steam', 'degica steam'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: { ja: '株式会社デジカとされています', en: 'Said to be Degica Co., Ltd. (株式会社デジカ)' },
    source: 'degicaNews',
    hint: true,
  },
  aliases: [
    'スチームプリペイドカード',
    'Steamカード コンビニ',
    'Steamプリペイド番号',
    'デジカ Steam',
    'Degica Steam card',
    'Steam prepaid number',
  ],
  whereToType: {
    say: {
      ja: 'Steamの「Steamのギフトカードまたはウォレットカードを有効化」のページにある「注:Steamのプリペイドカード…」のボタンから、別の画面を開いて入力するとされています。ウォレットコードの欄には入力しません。',
      en: 'On Steam’s page for gift cards and wallet codes, the button “Note: Steam prepaid cards …” (注:Steamのプリペイドカード…) is said to open another form. It does not go into the field for wallet codes.',
    },
    source: 'cardGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カードの裏の銀色の部分を削ると出てくる「プリペイド番号」とされています。',
      en: 'It is said to be a “prepaid number” (プリペイド番号) under the scratch layer on the back.',
    },
    source: 'cardGuide',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: '購入から180日とされています。カードの裏で確かめてください。',
      en: 'It is said to last 180 days from purchase. See the back of the card.',
    },
    source: 'expiryGuide',
    hint: true,
  },
  limits: null,
  activation: null,
  notFor: null,
  steps: {
    say: [
      { ja: 'Steamで「ウォレットを表示」を開く', en: 'In Steam, open “View my wallet” (ウォレットを表示)' },
      {
        ja: '「Steamのギフトカードまたはウォレットカードを有効化」を押す',
        en: 'Choose to activate a Steam gift card or wallet card (Steamのギフトカードまたはウォレットカードを有効化)',
      },
      {
        ja: '「注:Steamのプリペイドカード…」のボタンを押す',
        en: 'Press the button “Note: Steam prepaid cards …” (注:Steamのプリペイドカード…)',
      },
      {
        ja: 'ログインし、カードの金額を選んで「Steamウォレットチャージ」を押す',
        en: 'Sign in, choose the amount of the card and press “Charge Steam Wallet” (Steamウォレットチャージ)',
      },
      {
        ja: 'Steamに登録したメールアドレスとプリペイド番号を入力し、「支払い」を押す',
        en: 'Type the mail address that Steam knows and the prepaid number, and press “Pay” (支払い)',
      },
    ],
    source: 'cardGuide',
    hint: true,
  },
  confusedWith: [
    {
      product: { ja: 'Steamウォレットコード', en: 'Steam Wallet code' },
      say: {
        say: {
          ja: 'ウォレットコードは「Steamウォレットコード」の欄に入力する別の商品とされています。新しいカードにはウォレットコードが書かれていることもあるとされているので、カードの裏の説明を読んでください。',
          en: 'A wallet code is said to be another product, typed into the field for Steam Wallet codes. Newer cards are said to bear a wallet code instead: read the back of the card.',
        },
        source: 'kindGuides',
        hint: true,
      },
      card: 'steam-wallet',
    },
  ],
  support: null,
  whyWide: {},
  siteSources: {},
  sources: {
    cardGuide: { publisher: 'akichilog.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    kindGuides: { publisher: 'akichilog.com、hedgehog.ryukyu', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    expiryGuide: { publisher: 'e-nine.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    degicaNews: { publisher: 'ASCII.jp、blog.esupi.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
