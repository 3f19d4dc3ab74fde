import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'niconico',
  // No prepaid card of its own was found: points are paid for by other means, on other issuers' pages.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'niconico',
  name: { ja: 'ニコニコポイント', en: 'Niconico points' },
  group: 'streaming',
  monogram: 'Ni',
  typedAt: { say: 'unknown', source: 'help', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['niconico'], source: 'help' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

// Points of a service, and no code of their own is known: its name says nothing of what a field takes.
export const mention = { words: [] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ニコニコ', 'ニコニコ動画', 'niconico', 'ニコニコプレミアム', 'Nico Nico Douga', 'Niconico'],
  whereToType: {
    say: {
      ja: 'ニコニコ専用のプリペイドカードは見つかっていません。プリペイドで払うときは、ブラウザでニコニコポイントを買い、支払方法にWebMoneyを選んで、16桁のプリペイド番号を入力します。',
      en: 'We found no prepaid card of Niconico’s own. To pay with a prepaid number, buy points in a browser, choose WebMoney and type its 16-character prepaid number.',
    },
    source: 'help',
  },
  codeLooksLike: null,
  confusable: null,
  expiry: {
    say: {
      ja: 'ポイントには有効期限があり、1〜2年で使えなくなるとされています。',
      en: 'Points are said to expire after one to two years.',
    },
    source: 'dictionary',
    hint: true,
  },
  limits: {
    say: {
      ja: 'WebMoneyやクレジットカードで買えるのは、1回に999,500ポイントまでです。',
      en: 'With WebMoney or a credit card, up to 999,500 points a purchase.',
    },
    source: 'help',
  },
  activation: null,
  notFor: {
    say: {
      ja: 'ニコニコポイントでプレミアム会員の料金は払えないとされています。',
      en: 'Points are said not to pay for a premium membership.',
    },
    source: 'dictionary',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'WebMoneyでのプレミアム会員', en: 'Premium membership paid with WebMoney' },
      say: {
        say: {
          ja: 'プレミアム会員の料金をWebMoneyで払うのは、ポイントの購入とは別の手続きです。90日間で1,760円と案内されています。',
          en: 'Paying for a premium membership with WebMoney is not the same as buying points. It is given as 1,760 yen for 90 days.',
        },
        source: 'premiumHelp',
      },
      card: 'webmoney',
    },
  ],
  support: {
    who: { say: { ja: 'ニコニコヘルプ。', en: 'Niconico’s help pages.' }, source: 'help' },
    page: { say: 'https://qa.nicovideo.jp/faq/show/798', source: 'help' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: {},
  whyWide: {},
  sources: {
    help: {
      publisher: 'ニコニコヘルプ「ニコニコポイントの料金支払方法」（2023年11月21日更新）',
      url: 'https://qa.nicovideo.jp/faq/show/798',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    premiumHelp: {
      publisher: 'ニコニコヘルプ（プレミアム会員の支払い方法）',
      url: 'https://qa.nicovideo.jp/print/faq/829',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    dictionary: {
      publisher: 'ニコニコ大百科「ニコニコポイント」（利用者が書く百科事典）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
