import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'steam-key',
  pages: [
    {
      id: 'redeem',
      hosts: ['store.steampowered.com'],
      paths: ['/account/registerkey*'],
      form: { field: '#product_key', submit: '#register_btn', submitsByScript: true },
    },
  ],
  codeFormats: [{ lengths: [15, 25] }],
  // A wallet code has the shape of a key (5-5-5). Steam itself answers a wallet code here with a link to its other page (result 50), so the
  // hint is worth giving although most of what is typed here is a key.
  lookalikes: [{ id: 'wallet-code', lengths: [15], alsoWhenItFits: true }],
} satisfies CardSite;

export const rules = {
  id: 'steam-key',
  name: { ja: 'Steamのプロダクトコード', en: 'Steam product key' },
  group: 'games',
  monogram: 'SK',
  typedAt: { say: 'issuerPage', source: 'valveScript' },
  officialPage: { say: 'https://store.steampowered.com/account/registerkey', source: 'valveScript' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://store.steampowered.com/account/registerkey' },
  soldAt: null,
  usableAt: { say: ['steam'], source: 'valveScript' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'その国で売られていないゲームのコードは使えません。断られても、コードは使われずに残ります。',
        en: 'The key of a game that is not sold in your country is refused. It is not used up by that.',
      },
    },
    source: 'valveScript',
  },
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: null,
      counts: 'accountOrAddress',
      text: {
        ja: '何度も試すと、アカウントまたはインターネット回線ごとに、しばらく受け付けられなくなります。予期しないエラーのときは、30分待つよう案内されます。',
        en: 'After too many tries Steam refuses for a while, by account or by Internet address. After an unexpected error it says to wait 30 minutes.',
      },
    },
    source: 'valveScript',
  },
  flow: null,
  lookalikes: {
    'wallet-code': {
      say: {
        ja: 'Steamのカード（残高を増やすもの）の番号なら、入力するのはこのページではなく、ウォレットコードのページです。ゲームのコードなら、このままで合っています。',
        en: 'If it comes from a Steam gift card (one that adds money), it belongs on the wallet code page, not here. If it is the key of a game, you are in the right place.',
      },
      source: 'valveScript',
      hint: true,
      belongsAt: { say: 'https://store.steampowered.com/account/redeemwalletcode', source: 'valveScript' },
    },
  },
  messages: [
    {
      id: 'not-valid',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: "The product code you've entered is not valid or is not a product code" }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'コードが正しくないか、プロダクトコードではありません。IとLと1、VとY、0とOは見分けにくい文字です。',
          en: 'The code is mistyped, or it is no product key. I, L and 1 look alike, as do V and Y, and 0 and O.',
        },
        source: 'valveScript',
      },
      fixes: ['compare-with-card', 'use-page-of-that-code', 'contact-issuer'],
    },
    {
      id: 'used-by-another-account',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'has already been activated by a different Steam account' }], source: 'valveScript' },
      meaning: {
        say: {
          ja: 'このコードは、ほかのSteamアカウントで使われています。もう使えないので、買ったお店に問い合わせます。',
          en: 'Another Steam account has used this key. It cannot be used again: ask the shop or seller.',
        },
        source: 'valveScript',
      },
      fixes: ['use-right-account', 'ask-shop-with-receipt'],
    },
    {
      id: 'already-owned',
      outcome: 'refused',
      cause: 'alreadyYours',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'This Steam account already owns the product(s) contained in this offer' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'このアカウントは、このコードのゲームをすでに持っています。前の登録が成功していることもあるので、Steamのライブラリを見てください。',
          en: 'This account already owns what the key brings. Your first try may have worked: look into your Steam library.',
        },
        source: 'valveScript',
      },
      fixes: ['use-right-account', 'stop-retrying'],
    },
    {
      id: 'wrong-country',
      outcome: 'refused',
      cause: 'wrongRegion',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'not available for purchase in this country. Your product key has not been redeemed' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'このゲームは、お住まいの国では買えないため、登録できません。コードは使われていません。',
          en: 'The game is not sold in your country, so the key was refused. It has not been used up.',
        },
        source: 'valveScript',
      },
      fixes: ['match-country-of-account', 'ask-shop-with-receipt'],
    },
    {
      id: 'base-game-missing',
      outcome: 'refused',
      cause: 'missingProduct',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'requires ownership of another product before activation' }], source: 'valveScript' },
      meaning: {
        say: {
          ja: '追加コンテンツのコードです。先に、もとになるゲームをSteamに登録します。',
          en: 'The key is for an add-on. Activate the original game on Steam first, then this key.',
        },
        source: 'valveScript',
      },
      fixes: ['use-right-account', 'contact-issuer'],
    },
    {
      id: 'play-on-ps3-first',
      outcome: 'refused',
      cause: 'missingProduct',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'The product code you have entered requires that you first play' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'PlayStation 3でそのゲームを起動し、SteamアカウントとPlayStationのアカウントをつないでから登録するコードです。',
          en: 'The key asks you to start the game on a PlayStation 3 and to link your Steam account to your PlayStation account first.',
        },
        source: 'valveScript',
      },
      fixes: ['contact-issuer'],
    },
    {
      id: 'is-a-wallet-code',
      outcome: 'refused',
      cause: 'wrongPage',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'The code you have entered is from a Steam Gift Card or Steam Wallet Code' }],
        source: 'copiedText',
      },
      meaning: {
        say: {
          ja: 'ゲームのコードではなく、Steamのギフトカードかウォレットコードです。ウォレットコードのページ（store.steampowered.com/account/redeemwalletcode）に入力します。',
          en: 'It is the code of a Steam gift card or wallet card. Type it on the wallet code page (store.steampowered.com/account/redeemwalletcode).',
        },
        source: 'valveScript',
      },
      fixes: ['use-page-of-that-code'],
    },
    {
      id: 'too-many-tries',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'There have been too many recent activation attempts from this account or Internet address' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'このアカウントか、このインターネット回線から、短い間に何度も試されました。時間をおいてから試します。',
          en: 'Too many tries came from this account or Internet address lately. Wait before you try again.',
        },
        source: 'valveScript',
      },
      fixes: ['stop-retrying', 'compare-with-card'],
    },
    {
      id: 'unexpected-error',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'An unexpected error has occurred. Your product code has not been redeemed' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: '予期しないエラーです。コードは使われていません。30分待ってから、もう一度試すよう案内されています。',
          en: 'An unexpected error. The key has not been redeemed. Steam says to wait 30 minutes and to try again.',
        },
        source: 'valveScript',
      },
      fixes: ['stop-retrying', 'contact-issuer'],
    },
    {
      id: 'agreement-not-ticked',
      outcome: 'needsMore',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'You must agree to the terms of the Steam Subscriber Agreement' }], source: 'valveScript' },
      meaning: {
        say: {
          ja: '利用規約への同意のチェックが入っていません。',
          en: 'The box by which you accept the Steam Subscriber Agreement is not ticked.',
        },
        source: 'valveScript',
      },
      fixes: [],
    },
    {
      id: 'code-left-empty',
      outcome: 'needsMore',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'You must enter a product key to proceed' }], source: 'valveScript' },
      meaning: {
        say: { ja: 'コードの欄が空のままです。', en: 'The field for the key is empty.' },
        source: 'valveScript',
      },
      fixes: ['paste-whole-code'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: [
    'steam key',
    'steam game key',
    'steam cd key',
    'steam product key',
    'steam product code',
    'steam キー',
    'steam プロダクトキー',
    'steamのプロダクトコード',
  ],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['Steamキー', 'Steamプロダクトキー', 'スチームのプロダクトコード', 'Steam game key', 'Steam CD key', 'Steam activation code'],
  whereToType: {
    say: {
      ja: 'Steamにログインし、store.steampowered.com/account/registerkey で入力します。',
      en: 'Sign in to Steam and type it at store.steampowered.com/account/registerkey.',
    },
    source: 'valveScript',
  },
  codeLooksLike: {
    say: {
      ja: '英数字15文字（5文字×3組）や25文字（5文字×5組）のものが多く、ほかの形もあります。',
      en: 'Mostly 15 letters and digits (three blocks of five) or 25 (five blocks of five); other shapes exist.',
    },
    source: 'publicCode',
  },
  confusable: { say: ['IL1', 'VY', '0O'], source: 'valveScript' },
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: {
    say: [
      { ja: '登録のページを開き、コードを入力します。', en: 'Open the activation page and type the key.' },
      { ja: '利用規約への同意のチェックを入れます。', en: 'Tick the box by which you accept the Steam Subscriber Agreement.' },
      { ja: 'ボタンを押し、登録されたゲームの名前が出るのを待ちます。', en: 'Press the button and wait for the name of the game.' },
    ],
    source: 'valveScript',
  },
  confusedWith: [
    {
      product: { ja: 'Steamウォレットコード', en: 'Steam Wallet code' },
      say: {
        say: {
          ja: '形は同じですが、ウォレットの残高を増やすコードです。ウォレットコードのページに入力します。',
          en: 'It has the same shape but adds money to the wallet. It belongs on the wallet code page.',
        },
        source: 'copiedText',
      },
      card: 'steam-wallet',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Steamサポートの「プロダクトコード」の窓口（help.steampowered.com/wizard/HelpWithCDKey）。ほかのアカウントで使用済みと出たときは、買ったお店に問い合わせます。',
        en: 'Steam Support, “CD key” (help.steampowered.com/en/wizard/HelpWithCDKey). If the key is used by another account, ask the seller.',
      },
      source: 'valveScript',
    },
    page: { say: 'https://help.steampowered.com/en/wizard/HelpWithCDKey', source: 'valveScript' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'valveScript', codeFormats: 'publicCode' },
  sources: {
    valveScript: {
      publisher: 'Valve, the script of Steam’s activation page (registerkey.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    copiedText: {
      publisher: 'Public source code that repeats Steam’s own texts (several user scripts and bots)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    publicCode: {
      publisher: 'Public source code that recognises Steam codes (ArchiSteamFarm and a user script)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://store.steampowered.com/account/registerkey',
      'https://store.steampowered.com/account/registerkey?key=EXAMPLE',
      'http://store.steampowered.com/account/registerkey',
    ],
    noMatch: ['https://store.steampowered.com/account/redeemwalletcode', 'https://store.steampowered.com/'],
  },
} satisfies CardExamples;
