import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'au-pay-gift',
  // Charged in the app. Whether letters or digits make up the number is not known, so no shape stands here.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'au-pay-gift',
  name: { ja: 'au PAY ギフトカード', en: 'au PAY Gift Card' },
  group: 'payments',
  monogram: 'Au',
  typedAt: { say: 'app', source: 'giftGuide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: { say: ['seven-eleven', 'lawson', 'familymart'], source: 'giftGuide', hint: true },
  usableAt: { say: ['au-pay-merchants'], source: 'terms' },
  notUsableAt: { say: ['webmoney-merchants'], source: 'terms' },
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['au pay gift', 'auペイ gift', 'au pay チャージ card', 'au wallet チャージ card'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'auペイメント株式会社（利用規約の写しによります）',
      en: 'au Payment Corporation (as in a copy of the terms)',
    },
    source: 'terms',
    hint: true,
  },
  aliases: [
    'au PAY チャージカード',
    'au WALLET チャージカード',
    'auペイギフトカード',
    'auペイ ギフト',
    'au PAY gift',
    'au PAY Charge Card',
  ],
  whereToType: {
    say: {
      ja: 'au PAY アプリの「チャージ」から入力するとされています。au IDが必要ですが、auの携帯電話でなくても使えるとされています。',
      en: 'It is said to be typed in the au PAY app under “Charge” (チャージ). An au ID is needed, but no au phone.',
    },
    source: 'giftGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード裏面の番号で、16桁とされています。',
      en: 'A number on the back, said to be 16 characters long.',
    },
    source: 'chargeGuide',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: {
    say: {
      ja: '1,000円、3,000円、5,000円、10,000円のカードと、1,500円から50,000円の間で金額を決めるカードがあるとされています。',
      en: 'There are said to be cards of 1,000, 3,000, 5,000 and 10,000 yen, and of any amount from 1,500 to 50,000 yen.',
    },
    source: 'giftGuide',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: 'au PAY 残高に、カードの全額をチャージするためのものです。WebMoneyではないので、WebMoneyの支払い画面では使えません。',
      en: 'It charges its whole value to an au PAY balance. It is not WebMoney and does not work on WebMoney’s payment page.',
    },
    source: 'terms',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'au PAY プリペイドカード', en: 'au PAY Prepaid Card' },
      say: {
        say: {
          ja: '買い物の支払いに使う、Mastercardの番号があるカードです。ギフトカードとは別のもので、WebMoney加盟店での支払いは2026年3月31日に終了したとされています。',
          en: 'A card with a Mastercard number for paying in shops. It is another product; paying with it at WebMoney shops is said to have ended on March 31, 2026.',
        },
        source: 'transferNews',
        hint: true,
      },
    },
    {
      product: { ja: 'WebMoney', en: 'WebMoney' },
      say: {
        say: {
          ja: '規約に、WebMoneyには当たらないと書かれています。どちらの番号も「プリペイド番号」と呼ばれるので、カードの名前を確かめてください。',
          en: 'The terms say that it is not WebMoney. Both numbers are called “prepaid number” (プリペイド番号), so look at the name on the card.',
        },
        source: 'olderTerms',
      },
      card: 'webmoney',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'au PAY ギフトカードの公式サイト（aupaygiftcard.jp）の利用規約に、発行元が書かれています。',
        en: 'The terms on the card’s own site (aupaygiftcard.jp) name the issuer.',
      },
      source: 'terms',
    },
    page: { say: 'https://aupaygiftcard.jp/utility/aupaycharge_rule.html', source: 'terms' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: {},
  whyWide: {},
  sources: {
    terms: {
      publisher: 'au PAY ギフトカード利用規約（auペイメント株式会社）',
      url: 'https://aupaygiftcard.jp/utility/aupaycharge_rule.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    olderTerms: {
      publisher: 'au PAY チャージカード利用規約（名前が変わる前のもの）',
      url: 'https://www.webmoney.jp/utility/aupaycharge_rule.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftGuide: { publisher: 'cockadoodlemootruck.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    chargeGuide: {
      publisher: 'sitecreation.co.jp（au PAYへのチャージ方法の一覧）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    transferNews: {
      publisher: 'gamebiz（auペイメントの2025年12月22日の発表による）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
