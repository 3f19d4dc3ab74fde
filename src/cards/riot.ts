import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'riot',
  pages: [
    {
      id: 'redeem',
      hosts: ['shop.riotgames.com'],
      // With or without a language in front: /redeem, /es-mx/redeem/.
      paths: ['/redeem*', '/*/redeem*'],
    },
  ],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'riot',
  name: { ja: 'Riot Gamesプリペイドカード・コード', en: 'Riot Games prepaid card or code' },
  group: 'games',
  monogram: 'Ri',
  // Riot speaks of its redemption page without naming the address; the address stands in public code.
  typedAt: { say: 'issuerPage', source: 'codeArticle' },
  officialPage: { say: 'https://shop.riotgames.com/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://shop.riotgames.com/redeem' },
  soldAt: null,
  usableAt: { say: ['riot-games'], source: 'codeArticle' },
  notUsableAt: { say: ['playstation-store', 'microsoft-store'], source: 'codeArticle', hint: true },
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'プリペイドカードのコードは、買った地域のアカウントでしか使えません。',
        en: 'The code of a prepaid card can be redeemed only in the region where it was bought.',
      },
    },
    source: 'codeArticle',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'not-recognised',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      // Riot tells that a PIN with spaces is not recognised, not what the game then says.
      words: null,
      meaning: {
        say: {
          ja: '空白を入れて入力すると、コードが認識されません。空白を入れずに入力し直します。',
          en: 'A PIN that is typed with spaces is not recognised. Type it without any.',
        },
        source: 'prepaidArticle',
      },
      fixes: ['delete-and-retype', 'compare-with-card', 'contact-issuer'],
    },
    {
      id: 'used-on-another-account',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: null,
      meaning: {
        say: {
          ja: 'コードは一度しか使えません。ほかのアカウントで使われたコードは、Riotでも使えるようにできません。',
          en: 'A code works once. If another account has used it, Riot cannot help.',
        },
        source: 'contentCodeFaq',
      },
      fixes: ['use-right-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'other-region',
      outcome: 'refused',
      cause: 'wrongRegion',
      seenByPeople: true,
      words: null,
      meaning: {
        say: {
          ja: 'ほかの地域で買ったカードは使えません。アカウントの地域と、カードを買った地域を確かめてください。',
          en: 'A card bought in another region is not accepted. Compare the region of your account with that of the card.',
        },
        source: 'codeArticle',
      },
      fixes: ['match-country-of-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['riot gift', 'riot games gift', 'riot pin', 'valorant gift', 'league of legends rp card'],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'ライアットゲームズのプリペイドカード',
    'Riotプリペイドカード',
    'ヴァロラントのプリペイドカード',
    'VALORANTプリペイドカード',
    'リーグ・オブ・レジェンドのRPカード',
    'Riot PIN',
    'Riot gift card',
    'VALORANT gift card',
    'League of Legends RP card',
  ],
  whereToType: {
    say: {
      ja: 'Riotの共通の引き換えページか、パソコンでゲームにログインし、ストアの「RP／VP／コインの購入」で「プリペイドカードのコード」を選んで入力します。',
      en: 'On Riot’s common redemption page, or in the game on a PC: in the store choose to buy RP, VP or Coins and pay by “prepaid card code”.',
    },
    source: 'prepaidArticle',
  },
  codeLooksLike: {
    say: {
      ja: 'カードの裏を削ると出てくるPIN、またはメールやレシートに書かれたコードです。空白を入れずに入力します。',
      en: 'The PIN under the scratch layer, or the code in a mail or on a receipt. Type it without spaces.',
    },
    source: 'prepaidArticle',
  },
  confusable: null,
  expiry: {
    say: { ja: 'プリペイドカードのコードに期限はありません。', en: 'Codes of prepaid cards never expire.' },
    source: 'codeArticle',
  },
  limits: {
    say: {
      ja: '1つのコードは、1つのゲームで1回だけ使えます。全額が一度に入り、ゲームやアカウントの間で分けることはできません。',
      en: 'One code, one game, one use. The whole amount is added at once and cannot be split between games or accounts.',
    },
    source: 'codeArticle',
  },
  activation: null,
  notFor: {
    say: {
      ja: 'プリペイドカードのコードは、パソコン版のゲームだけで使えます。家庭用ゲーム機版では使えません。',
      en: 'Codes of prepaid cards are for the PC versions of the games only, not for consoles.',
    },
    source: 'codeArticle',
  },
  steps: {
    say: [
      { ja: 'カードの裏を、強くこすらずに削ります。', en: 'Scratch the back of the card gently.' },
      { ja: 'パソコンで、使いたいゲームにログインします。', en: 'Sign in to the game on your PC.' },
      { ja: 'ストアを開き、RP・VP・コインの購入を選びます。', en: 'Open the store and choose to buy RP, VP or Coins.' },
      { ja: '支払い方法で「プリペイドカードのコード」を選びます。', en: 'As the way to pay, choose the prepaid card code.' },
      { ja: 'PINを、空白を入れずに入力し、支払いのボタンを押します。', en: 'Type the PIN without spaces and press the button to pay.' },
    ],
    source: 'prepaidArticle',
  },
  confusedWith: [
    {
      product: { ja: 'コンテンツコード（イベントや配信でもらうコード）', en: 'Content code (from an event or a stream)' },
      say: {
        say: {
          ja: 'お金ではなく、スキンなどの決まった中身がもらえるコードです。一度だけ使え、ほかの地域では使えません。',
          en: 'It brings a certain item such as a skin, not money. It works once, and not in other regions.',
        },
        source: 'contentCodeFaq',
      },
    },
    {
      product: { ja: 'WebMoneyやBitCashの番号', en: 'The number of a WebMoney or BitCash card' },
      say: {
        say: {
          ja: 'VALORANTでは、支払い方法で「プリペイドカード」を選んでからWebMoneyやBitCashを使えるとされています。番号は、それぞれの支払い画面に入力します。',
          en: 'In VALORANT these are said to be chosen as a way to pay. Their numbers are typed on their own payment pages.',
        },
        source: 'valorantBlog',
        hint: true,
      },
      card: 'webmoney',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Riotのサポート。コードが使えないときは、問い合わせ（チケット）を送ります。',
        en: 'Riot’s player support. If a code does not work, send a ticket.',
      },
      source: 'contentCodeFaq',
    },
    page: { say: 'https://support-leagueoflegends.riotgames.com/hc/en-us/articles/202801810-Code-Cards-FAQ', source: 'contentCodeFaq' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'カードと、買ったときのレシート。問題を調べるのに、両方が必要です。',
        en: 'The card and the receipt. Riot needs both to look into it.',
      },
      source: 'codeArticle',
    },
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode' },
  sources: {
    codeArticle: {
      publisher: 'Riot Games, VALORANT support: “Prepaid cards, cash codes and content codes” (read in German)',
      url: 'https://support-valorant.riotgames.com/hc/de/articles/48753809137171-Prepaid-Karten-Cash-Codes-und-Inhaltscodes',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    prepaidArticle: {
      publisher: 'Riot Games, League of Legends support: prepaid codes and cards in Europe (read in Polish)',
      url: 'https://support-leagueoflegends.riotgames.com/hc/pl/articles/360056538754-Kody-karty-prepaid-EU',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    contentCodeFaq: {
      publisher: 'Riot Games, League of Legends support: “Code Cards FAQ”',
      url: 'https://support-leagueoflegends.riotgames.com/hc/en-us/articles/202801810-Code-Cards-FAQ',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    publicCode: {
      publisher: 'Public source code that opens Riot’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    valorantBlog: { publisher: 'nekotate.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://shop.riotgames.com/redeem',
      'https://shop.riotgames.com/es-mx/redeem/',
      'https://shop.riotgames.com/vi-vn/redeem/',
      'http://shop.riotgames.com/redeem',
    ],
    noMatch: ['https://shop.riotgames.com/', 'https://support-leagueoflegends.riotgames.com/hc/en-us/articles/202801810-Code-Cards-FAQ'],
  },
} satisfies CardExamples;
