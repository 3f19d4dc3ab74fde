import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'fortnite-vbucks',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.fortnite.com', 'fortnite.com'],
      // Not /vbuckscard*, which would take in /vbuckscardterms.
      paths: ['/vbuckscard', '/vbuckscard?*', '/vbuckscard/*'],
    },
  ],
  // Only others print the length.
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'fortnite-vbucks',
  name: { ja: 'フォートナイトV-Bucksカード', en: 'Fortnite V-Bucks card' },
  group: 'games',
  monogram: 'FV',
  typedAt: { say: 'issuerPage', source: 'cardPage' },
  officialPage: { say: 'https://www.fortnite.com/vbuckscard', source: 'publicCode' },
  balancePage: null,
  noticePage: { say: 'https://status.epicgames.com/', source: 'publicCode' },
  cleanAddresses: { redeem: 'https://www.fortnite.com/vbuckscard' },
  soldAt: null,
  usableAt: { say: ['fortnite'], source: 'cardPage' },
  notUsableAt: {
    say: ['epic-games-store', 'playstation-store', 'microsoft-store', 'nintendo-eshop'],
    source: 'cardPage',
    hint: true,
  },
  region: {
    say: {
      binds: 'country',
      text: {
        ja: '国や地域が合わないカードは、断られることがあるとされています。',
        en: 'A card that is not meant for your country or region is said to be refused.',
      },
    },
    source: 'endpointDocs',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: {
    mustNot: {
      say: {
        ja: 'PlayStationを選ぶときは、地域をまちがえないでください。まちがえると、V-Bucksを受け取れなくなります。',
        en: 'If you choose PlayStation, do not choose a wrong region: then the V-Bucks can no longer be redeemed.',
      },
      source: 'cardPage',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'v-bucks-added',
      outcome: 'accepted',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'YOU’VE REDEEMED * V-BUCKS * ADDED IT TO YOUR IN-GAME WALLET' }],
        source: 'cardPage',
      },
      meaning: {
        say: {
          ja: 'V-Bucksが、フォートナイトの中の残高に追加されました。',
          en: 'The V-Bucks have been added to your wallet in Fortnite.',
        },
        source: 'cardPage',
      },
      fixes: [],
    },
    {
      id: 'xbox-code-next',
      outcome: 'needsMore',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'INTO YOUR WALLET * WRITE DOWN THIS XBOX CODE' }], source: 'cardPage' },
      meaning: {
        say: {
          ja: 'まだ終わっていません。表示されたXbox用のコードを書きとめ、Microsoftのページ（microsoft.com/redeem）に入力します。終わるまでカードを捨てないでください。',
          en: 'Not finished yet. Write down the Xbox code and type it at Microsoft (microsoft.com/redeem). Keep the card until the V-Bucks are there.',
        },
        source: 'cardPage',
      },
      fixes: [],
    },
    {
      id: 'playstation-code-next',
      outcome: 'needsMore',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'INTO YOUR WALLET * WRITE DOWN THIS PLAYSTATION' }], source: 'cardPage' },
      meaning: {
        say: {
          ja: 'まだ終わっていません。表示されたPlayStation用のコードを書きとめ、PlayStation Storeに入力します。コードはメールでも届きます。終わるまでカードを捨てないでください。',
          en: 'Not finished yet. Write down the PlayStation code and redeem it in PlayStation Store. It also comes by e-mail. Keep the card until the V-Bucks are there.',
        },
        source: 'cardPage',
      },
      fixes: [],
    },
    {
      id: 'device-not-linked',
      outcome: 'needsMore',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'This device doesn’t appear to be linked to this account' }],
        source: 'cardPage',
      },
      meaning: {
        say: {
          ja: '選んだゲーム機が、いまのEpicアカウントにつながっていないようです。ふだん遊んでいるアカウントか確かめてください。選べるのは、フォートナイトで遊んだことのある機器だけです。',
          en: 'The device that you chose does not seem to be linked to this Epic account. See whether it is the account you play with. Only devices on which Fortnite was played can be chosen.',
        },
        source: 'cardPage',
      },
      fixes: ['use-right-account'],
    },
    {
      id: 'card-not-found',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'その番号のカードが見つからない状態です（cardNotFound）。', en: 'No card has this number (cardNotFound).' },
        source: 'endpointDocs',
      },
      fixes: ['compare-with-card', 'wait-for-activation', 'contact-issuer'],
    },
    {
      id: 'card-already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'カードが使用済みの状態です（cardAlreadyRedeemed）。', en: 'The card has been used (cardAlreadyRedeemed).' },
        source: 'endpointDocs',
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'balance-too-high',
      outcome: 'refused',
      cause: 'balanceLimit',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '追加すると、V-Bucksの上限を超える状態です（vbucksBalanceExceeded）。',
          en: 'The wallet would hold more V-Bucks than allowed (vbucksBalanceExceeded).',
        },
        source: 'endpointDocs',
      },
      fixes: ['check-balance-first', 'contact-issuer'],
    },
    {
      id: 'region-locked',
      outcome: 'refused',
      cause: 'wrongRegion',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'この国や地域では使えないカードの状態です（regionLocked）。', en: 'The card is for another region (regionLocked).' },
        source: 'endpointDocs',
      },
      fixes: ['match-country-of-account', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['v-bucks gift', 'v-bucks card', 'v-bucks code', 'フォートナイト card', 'fortnite gift'],
} satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'Epic Games, Inc. と Epic Games Entertainment International GmbH（発行元として書かれている会社）',
      en: 'Epic Games, Inc. and Epic Games Entertainment International GmbH',
    },
    source: 'cardPage',
  },
  aliases: [
    'V-Bucksカード',
    'V-Bucksギフトカード',
    'ブイバックスカード',
    'フォートナイトカード',
    'フォトナのカード',
    'Fortnite gift card',
    'V-Bucks gift card',
    'VBucks code',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで fortnite.com/vbuckscard を開き、Epicアカウントでサインインして入力します。ゲーム機のストアでは使えません。',
      en: 'In a browser at fortnite.com/vbuckscard, signed in with your Epic account. The stores of game consoles do not take it.',
    },
    source: 'cardPage',
  },
  codeLooksLike: {
    say: {
      ja: 'カードの裏を削ると出てくるコード（PIN）です。英数字16文字とされています。',
      en: 'The PIN under the scratch layer on the back, said to have 16 letters and digits.',
    },
    source: 'cardBlog',
    hint: true,
  },
  confusable: null,
  expiry: { say: { ja: '期限はなく、手数料もかかりません。', en: 'No expiry date and no fees.' }, source: 'cardPage' },
  limits: {
    say: {
      ja: 'カードの全額が、選んだ機器のひとつのアカウントに一度に入ります。あとから移すことはできません。',
      en: 'The full value goes to one account for the device that you choose. It cannot be moved afterwards.',
    },
    source: 'cardPage',
  },
  activation: null,
  notFor: {
    say: {
      ja: 'フォートナイトの中だけで使えます。Nintendo Switchを選んだV-Bucksは、Switchでしか使えません。',
      en: 'Only for Fortnite. V-Bucks for Nintendo Switch can be spent on that platform only.',
    },
    source: 'cardPage',
  },
  steps: {
    say: [
      {
        ja: '遊ぶ機器でフォートナイトを一度起動し、Epicアカウントにつないでおきます。',
        en: 'Start Fortnite once on the device you play on, so that it is linked to your Epic account.',
      },
      {
        ja: 'fortnite.com/vbuckscard を開き、そのアカウントでサインインします。',
        en: 'Open fortnite.com/vbuckscard and sign in with that account.',
      },
      { ja: 'カードの裏を削り、出てきたコードを入力します。', en: 'Scratch the back of the card and type the code.' },
      { ja: '遊ぶ機器を選びます。PlayStationでは地域も選びます。', en: 'Choose the device you play on, and for PlayStation the region.' },
      {
        ja: 'XboxとPlayStationでは、次に表示されるコードを、それぞれのストアに入力します。',
        en: 'For Xbox and PlayStation, type the second code that appears in the store of that console.',
      },
    ],
    source: 'cardPage',
  },
  confusedWith: [
    {
      product: { ja: 'Epic Gamesギフトカード', en: 'Epic Games gift card' },
      say: {
        say: {
          ja: '日本のお店では、V-Bucksカードに代わって、Epic Gamesストアの残高を増やす「Epic Gamesギフトカード」が売られているとされています。カードの名前を確かめてください。',
          en: 'Japanese shops are said to sell Epic Games gift cards, which add balance in the Epic Games Store, in place of V-Bucks cards. Read the name on the card.',
        },
        source: 'switchGuide',
        hint: true,
      },
      card: 'epic-games',
    },
    {
      product: { ja: '2つめのコード（Xbox・PlayStation用）', en: 'The second code (for Xbox or PlayStation)' },
      say: {
        say: {
          ja: 'このページで表示されたXbox用・PlayStation用のコードは、このページではなく、MicrosoftやPlayStationのほうに入力します。',
          en: 'A code for Xbox or PlayStation that this page has shown you is typed at Microsoft or PlayStation, not here.',
        },
        source: 'cardPage',
      },
    },
  ],
  support: {
    who: {
      say: { ja: 'フォートナイトのサポート（fortnite.com/support）。', en: 'Fortnite support (fortnite.com/support).' },
      source: 'cardPage',
    },
    page: { say: 'https://fortnite.com/support', source: 'cardPage' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'V-Bucksカード。V-Bucksが入るまで捨てないよう案内されています。',
        en: 'The V-Bucks card: it is to be kept until the V-Bucks are in the wallet.',
      },
      source: 'cardPage',
    },
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'publicCode' },
  sources: {
    cardPage: {
      publisher: 'Epic Games, texts of the V-Bucks card page (edition of 31 July 2023, as stored in public documentation)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    endpointDocs: {
      publisher: 'Public documentation of Epic’s interfaces (LeleDerGrasshalmi/FortniteEndpointsDocumentation)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    publicCode: {
      publisher: 'Public source code that names the V-Bucks card page, the shape of its codes or Epic’s status page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    cardBlog: { publisher: 'life-management.info', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    switchGuide: { publisher: 'liflongpartner.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://www.fortnite.com/vbuckscard',
      'https://www.fortnite.com/vbuckscard?lang=ja',
      'https://fortnite.com/vbuckscard',
      'https://www.fortnite.com/vbuckscard/',
      'http://fortnite.com/vbuckscard',
    ],
    noMatch: ['https://www.fortnite.com/vbuckscardterms', 'https://fortnite.com/support', 'https://store.epicgames.com/redeem'],
  },
} satisfies CardExamples;
