import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'steam-wallet',
  pages: [
    {
      id: 'redeem',
      hosts: ['store.steampowered.com'],
      paths: ['/account/redeemwalletcode*'],
      form: { field: '#wallet_code', submit: '#validate_btn', submitsByScript: true },
    },
  ],
  codeFormats: [{ lengths: [15] }],
  lookalikes: [{ id: 'five-blocks-of-five', lengths: [25] }],
} satisfies CardSite;

export const rules = {
  id: 'steam-wallet',
  name: { ja: 'Steamウォレットコード', en: 'Steam Wallet code' },
  group: 'games',
  monogram: 'St',
  typedAt: { say: 'issuerPage', source: 'valveScript' },
  officialPage: { say: 'https://store.steampowered.com/account/redeemwalletcode', source: 'valveScript' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://store.steampowered.com/account/redeemwalletcode' },
  soldAt: null,
  usableAt: { say: ['steam'], source: 'valveScript' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {
    'five-blocks-of-five': {
      say: {
        ja: '25文字（5文字×5組）のコードは、ゲームのプロダクトコードなど、Steamウォレット以外のコードによく使われる形です。',
        en: 'Codes of five blocks of five are usually product keys or other codes, not Steam Wallet codes.',
      },
      source: 'publicCode',
      hint: true,
      belongsAt: { say: 'https://store.steampowered.com/account/registerkey', source: 'keyScript', hint: true },
    },
  },
  messages: [
    {
      id: 'not-redeemed',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      // One text for everything that Steam does not tell apart: the heading and the list below it.
      words: {
        say: [
          { language: 'en', pattern: 'There was an error redeeming the entered code' },
          { language: 'en', pattern: 'The code may be invalid. Please carefully verify the characters' },
          { language: 'en', pattern: 'The code may not yet have been activated' },
        ],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: '入力まちがい、まだ有効になっていない、通貨が住んでいる地域とちがう、のどれかです。買ったばかりのコードは、有効になるまで数時間かかることがあります。',
          en: 'The code is mistyped, not activated yet, or in a currency other than that of your region. Activation can take several hours after purchase.',
        },
        source: 'valveScript',
      },
      fixes: [
        'compare-with-card',
        'use-page-of-that-code',
        'wait-for-activation',
        'match-country-of-account',
        'ask-shop-with-receipt',
        'contact-issuer',
      ],
    },
    {
      id: 'already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'The Steam Wallet code you have entered has already been redeemed' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'このコードは、すでに使われています。Steamサポートでは新しいコードを発行できないので、買ったお店に相談します。',
          en: 'This code has been used before. Steam Support cannot issue a new one, so talk to the shop.',
        },
        source: 'valveScript',
      },
      fixes: ['use-right-account', 'compare-with-card', 'ask-shop-with-receipt'],
    },
    {
      id: 'already-on-your-account',
      outcome: 'refused',
      cause: 'alreadyYours',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'has already been previously redeemed on your account' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'このコードは、いまのアカウントで前に使われています。残高に入っていないか確かめてください。',
          en: 'You redeemed this code on this very account before. See whether the money is in your balance.',
        },
        source: 'valveScript',
      },
      fixes: ['check-balance-first', 'stop-retrying'],
    },
    {
      id: 'account-restricted',
      outcome: 'refused',
      cause: 'accountRestricted',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'Your Steam account is currently restricted from activating Steam Wallet codes' }],
        source: 'valveScript',
      },
      meaning: {
        say: {
          ja: 'このアカウントでは、いまウォレットコードを使えません。コードのまちがいではないので、Steamサポートに問い合わせます。',
          en: 'This account may not redeem wallet codes at present. The code is not the cause: ask Steam Support.',
        },
        source: 'valveScript',
      },
      fixes: ['stop-retrying', 'contact-issuer'],
    },
    {
      id: 'wallet-not-validated',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'There was an error validating your wallet' }], source: 'valveScript' },
      meaning: {
        say: {
          ja: 'ウォレットの用意に失敗しました。コードはまだ使われていません。',
          en: 'Preparing your wallet failed. The code has not been redeemed.',
        },
        source: 'valveScript',
      },
      fixes: ['reload-later', 'contact-issuer'],
    },
    {
      id: 'address-wanted',
      outcome: 'needsMore',
      seenByPeople: true,
      // The form appears in place of the field for the code; no sentence goes with it.
      words: null,
      meaning: {
        say: {
          ja: '初めてウォレットを使うときは、住所の入力欄が出ます。エラーではありません。入力すると、コードの登録に進みます。',
          en: 'Before the first use of the wallet a form asks for your address. That is no error: fill it in, and the code is redeemed next.',
        },
        source: 'valveScript',
      },
      fixes: [],
    },
    {
      id: 'code-left-empty',
      outcome: 'needsMore',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'You must enter a wallet code to proceed' }], source: 'valveScript' },
      meaning: {
        say: { ja: 'コードの欄が空のままです。', en: 'The field for the code is empty.' },
        source: 'valveScript',
      },
      fixes: ['paste-whole-code'],
    },
  ],
  ended: [],
} satisfies CardRules;

// Nothing with «prepaid»: two products are sold as «Steam prepaid card».
export const mention = { words: ['steam wallet', 'steam gift card', 'steam ウォレット', 'steam ギフト card'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'Steamプリペイドカード',
    'Steamギフトカード',
    'スチームウォレットコード',
    'スチームカード',
    'Steam gift card',
    'Steam prepaid card',
  ],
  whereToType: {
    say: {
      ja: 'Steamにログインし、ギフトカードとウォレットコードのページ（store.steampowered.com/account/redeemwalletcode）で入力します。',
      en: 'Sign in to Steam and type it on the page for gift cards and wallet codes (store.steampowered.com/account/redeemwalletcode).',
    },
    source: 'walletFaq',
  },
  codeLooksLike: {
    say: {
      ja: '英数字15文字（5文字×3組）です。ゲームを登録するプロダクトコードと同じ形なので、見た目だけでは区別できません。',
      en: '15 letters and digits in three blocks of five. Keys of games have the same shape, so looks alone do not tell them apart.',
    },
    source: 'publicCode',
  },
  confusable: { say: ['IL1', 'VY', '0O'], source: 'valveScript' },
  expiry: null,
  limits: null,
  activation: {
    say: {
      ja: 'お店で買ったコードは、有効になるまで数時間かかることがあります。',
      en: 'After purchase it can take several hours until the shop has activated the code.',
    },
    source: 'valveScript',
  },
  notFor: {
    say: {
      ja: 'ウォレットに入れた残高は、ほかのアカウントへ移したり、引き出したりできないとされています。',
      en: 'What is in the wallet is said to be neither transferable to another account nor withdrawable.',
    },
    source: 'sellersGuide',
    hint: true,
  },
  steps: {
    say: [
      { ja: 'Steamにログインします。', en: 'Sign in to Steam.' },
      {
        ja: 'ギフトカードとウォレットコードのページを開き、コードを入力します。',
        en: 'Open the page for gift cards and wallet codes and type the code.',
      },
      { ja: '画面のボタン（Continue）を押します。', en: 'Press “Continue”.' },
      {
        ja: '増えた残高は、画面の右上、プロフィール名の横に出ます。',
        en: 'The balance stands at the top right, beside your profile name.',
      },
    ],
    source: 'walletFaq',
  },
  confusedWith: [
    {
      product: { ja: 'Steamのプロダクトコード（ゲームのキー）', en: 'Steam product key' },
      say: {
        say: {
          ja: '形は同じですが、ゲームを登録するコードです。プロダクトコードを登録するページ（store.steampowered.com/account/registerkey）に入力します。',
          en: 'It has the same shape but brings a game. Type it on Steam’s activation page (store.steampowered.com/account/registerkey).',
        },
        source: 'keyScript',
      },
      card: 'steam-key',
    },
    {
      product: { ja: 'Steamプリペイドカード（コンビニ）', en: 'Steam prepaid card (Japanese convenience stores)' },
      say: {
        say: {
          ja: '「プリペイド番号」と書かれたカードは、ウォレットコードの欄ではなく、別の画面に入力するとされています。カードの裏の説明を読んでください。',
          en: 'A card that bears a “prepaid number” (プリペイド番号) is said to go into another form, not into the field for wallet codes. Read the back of the card.',
        },
        source: 'prepaidGuide',
        hint: true,
      },
      card: 'steam-prepaid-card',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Steamサポートの「ウォレットコード」の窓口（help.steampowered.com/wizard/HelpWithWalletCode）。購入から有効になるまで数時間かかることもあります。',
        en: 'Steam Support, “wallet code” (help.steampowered.com/wizard/HelpWithWalletCode). It can take several hours after purchase until a code is active.',
      },
      source: 'valveScript',
    },
    page: { say: 'https://help.steampowered.com/wizard/HelpWithWalletCode', source: 'valveScript' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'valveScript', codeFormats: 'publicCode' },
  sources: {
    valveScript: {
      publisher: 'Valve, the script of Steam’s wallet code page (redeemwalletcode.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    keyScript: {
      publisher: 'Valve, the script of Steam’s activation page (registerkey.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    walletFaq: {
      publisher: 'Steam Support, “Steam Wallet” (read in Russian)',
      url: 'https://help.steampowered.com/ru/faqs/view/78E3-7431-1E88-AD59',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    sellersGuide: { publisher: 'vividgold.africa', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    prepaidGuide: { publisher: 'akichilog.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
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
      'https://store.steampowered.com/account/redeemwalletcode',
      'https://store.steampowered.com/account/redeemwalletcode/',
      'https://store.steampowered.com/account/redeemwalletcode?code=EXAMPLE',
      'http://store.steampowered.com/account/redeemwalletcode',
    ],
    noMatch: [
      'https://store.steampowered.com/account/registerkey',
      'https://store.steampowered.com/account/',
      'https://help.steampowered.com/wizard/HelpWithWalletCode',
    ],
  },
} satisfies CardExamples;
