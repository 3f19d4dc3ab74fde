import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'battlenet',
  pages: [{ id: 'redeem', hosts: ['account.battle.net'], paths: ['/overview*'], onlyWithField: true }],
  // 4-4-4-4, and 4-4-5-4-4.
  codeFormats: [{ lengths: [16, 21] }],
} satisfies CardSite;

export const rules = {
  id: 'battlenet',
  name: { ja: 'Battle.netのコード・残高カード', en: 'Battle.net code or Balance card' },
  group: 'games',
  monogram: 'Ba',
  typedAt: { say: 'issuerPage', source: 'redeemArticle' },
  officialPage: { say: 'https://account.battle.net/overview', source: 'redeemArticle' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://account.battle.net/overview' },
  soldAt: null,
  usableAt: { say: ['battlenet'], source: 'redeemArticle' },
  notUsableAt: { say: ['playstation-store', 'microsoft-store', 'nintendo-eshop'], source: 'balanceGuide', hint: true },
  region: {
    say: {
      binds: 'currency',
      text: {
        ja: '残高の通貨が、ショップに出ている通貨と同じでなければ、買い物に使えません。カードを買った地域以外では、登録できないともされています。',
        en: 'The balance must be in the currency that the shop shows. Outside the region where it was bought, a card is also said to be refused.',
      },
    },
    source: 'balanceArticle',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'cannot-process-now',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'We can’t process this code at this time' }],
        source: 'shopHelp',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'いまはコードを処理できない、という表示とされています。時間をおいて試します。お店で買ったカードは、レジで有効にしてもらったか確かめてください。',
          en: 'It is said to mean that the code cannot be processed now. Try later. If the card comes from a shop, see whether the cashier activated it.',
        },
        source: 'shopHelp',
        hint: true,
      },
      fixes: ['reload-later', 'wait-for-activation', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'already-claimed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'This code has already been claimed' }],
        source: 'shopHelp',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'コードは使用済みとされています。ほかのアカウントで使っていないか、入力まちがいがないか確かめてください。',
          en: 'The code is said to have been used. See whether it was on another account of yours, and whether it is mistyped.',
        },
        source: 'shopHelp',
        hint: true,
      },
      fixes: ['use-right-account', 'compare-with-card', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'already-yours',
      outcome: 'refused',
      cause: 'alreadyYours',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'You’ve already claimed this code' }], source: 'shopHelp', hint: true },
      meaning: {
        say: {
          ja: 'このアカウントで、すでに使ったコードとされています。ゲームの中に届いていないときは、サポートに問い合わせます。',
          en: 'You are said to have used this code on this account. If nothing arrived in the game, ask support.',
        },
        source: 'shopHelp',
        hint: true,
      },
      fixes: ['check-balance-first', 'stop-retrying', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['battle.net gift', 'battle.net code', 'battle.net balance', 'バトルネット code', 'blizzard gift', 'blizzard balance'],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'バトルネットのコード',
    'Battle.netギフトカード',
    'Blizzardギフトカード',
    'ブリザード残高カード',
    'Battle.netバランス',
    'Blizzard Balance',
    'Battle.net gift card',
    'Blizzard gift card',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで account.battle.net にログインし、「アカウント概要」の「コードの引き換え」の欄に入力します。Battle.netのアプリでは、プロフィールのメニューから入力できます。',
      en: 'In a browser, sign in at account.battle.net and use the “Redeem code” box of the account overview. In the Battle.net app it is in the menu of your profile.',
    },
    source: 'redeemArticle',
  },
  codeLooksLike: {
    say: {
      ja: '英数字16文字（4文字×4組）のものと、21文字（4-4-5-4-4）のものがあります。',
      en: 'There are codes of 16 letters and digits (four blocks of four) and of 21 (4-4-5-4-4).',
    },
    source: 'publicCode',
  },
  confusable: null,
  expiry: null,
  limits: {
    say: {
      ja: '残高には上限があります。以前の案内では、認証アプリをつないだアカウントで350ドル（250ユーロ・200ポンド）、つないでいないアカウントで110ドル（110ユーロ・100ポンド）でした。',
      en: 'The balance has a ceiling. An older article gives $350, €250 or £200 with an Authenticator linked, else $110, €110 or £100.',
    },
    source: 'balanceArticle',
    hint: true,
  },
  activation: {
    say: {
      ja: 'お店で買ったカードは、レジで有効にしてもらう必要があるとされています。',
      en: 'A card from a shop is said to need activation by the cashier.',
    },
    source: 'shopHelp',
    hint: true,
  },
  notFor: {
    say: {
      ja: '残高は、現金にしたり、ほかのアカウントに移したり、ほかの支払い方法と合わせて使ったりできません。World of Warcraftの定期契約にも使えません（ゲーム時間の購入には使えます）。',
      en: 'Balance cannot be turned into cash, moved to another account or combined with another way to pay. It does not pay for World of Warcraft subscriptions, but it does for Game Time.',
    },
    source: 'balanceArticle',
  },
  steps: {
    say: [
      {
        ja: 'ブラウザで account.battle.net にログインし、「アカウント概要」を開きます。',
        en: 'Sign in at account.battle.net and open the account overview.',
      },
      {
        ja: '「コードの引き換え」の欄にコードを入力し、ボタンを押します。',
        en: 'Type the code into the “Redeem code” box and press the button.',
      },
    ],
    source: 'redeemArticle',
  },
  confusedWith: [
    {
      product: { ja: 'ディアブロ イモータルのコード', en: 'Code for Diablo Immortal' },
      say: {
        say: {
          ja: 'このページではなく、Blizzardが案内している別のサイト（diabloimmortalredeem.com）で、サーバーとプレイヤーIDを選んで入力します。',
          en: 'It does not belong here but on another site that Blizzard names (diabloimmortalredeem.com), with server and player ID.',
        },
        source: 'redeemArticle',
      },
    },
  ],
  support: {
    who: {
      say: { ja: 'Blizzardサポート（battle.net/support）。', en: 'Blizzard Support (battle.net/support).' },
      source: 'balanceArticle',
    },
    page: { say: 'https://us.battle.net/support/en/article/000025904', source: 'balanceArticle' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: { redeem: 'The box for codes is one part of the overview of the account, which is opened for many other reasons.' },
  siteSources: { redeem: 'redeemArticle', codeFormats: 'publicCode' },
  sources: {
    redeemArticle: {
      publisher: 'Blizzard Support, “How to redeem a code” (read in Italian)',
      url: 'https://eu.battle.net/support/it/article/11263',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    balanceArticle: {
      publisher: 'Blizzard Support, article on Balance',
      url: 'https://us.battle.net/support/en/article/000025904',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    balanceGuide: { publisher: 'FACEIT Support', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    shopHelp: { publisher: 'help.fluz.app', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    publicCode: {
      publisher: 'Public source code that recognises Battle.net codes (pastepwn)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://account.battle.net/overview', 'https://account.battle.net/overview?x=1', 'http://account.battle.net/overview'],
    noMatch: [
      'https://account.battle.net/security',
      'https://eu.battle.net/support/it/article/11263',
      'https://us.battle.net/support/en/article/000025904',
    ],
  },
} satisfies CardExamples;
