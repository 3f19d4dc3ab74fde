import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'roblox',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.roblox.com'],
      paths: ['/redeem', '/redeem?*', '/redeem/*'],
      form: { field: 'input#code-input', submit: 'button.redeem-btn', submitsByScript: true },
    },
  ],
  // What Roblox’s own field lets through, spaces and hyphens aside. Sources contradict each other on the length.
  codeFormats: [{ lengths: [] }],
} satisfies CardSite;

export const rules = {
  id: 'roblox',
  name: { ja: 'Robloxギフトカード', en: 'Roblox gift card' },
  group: 'games',
  monogram: 'Ro',
  typedAt: { say: 'issuerPage', source: 'pageCode' },
  officialPage: { say: 'https://www.roblox.com/redeem', source: 'pageCode' },
  balancePage: null,
  noticePage: { say: 'https://status.roblox.com', source: 'statusPage' },
  cleanAddresses: { redeem: 'https://www.roblox.com/redeem' },
  soldAt: null,
  usableAt: { say: ['roblox'], source: 'termsBrazil' },
  notUsableAt: {
    say: ['app-store', 'google-play-store', 'steam', 'microsoft-store', 'playstation-store', 'amazon-co-jp'],
    source: 'termsBrazil',
    hint: true,
  },
  region: {
    say: {
      binds: 'currency',
      text: {
        ja: 'カードの通貨がアカウントの通貨とちがうと、両替してよいかをたずねる画面が出ることがあります。出ないときはRobloxサポートに問い合わせます。',
        en: 'If the card’s currency is not the account’s, a conversion may be offered. If none is, ask Roblox Support.',
      },
    },
    source: 'pageCode',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: null,
      counts: 'unknown',
      text: {
        ja: '失敗が続くと、しばらく入力を受け付けないとされています。回数と時間は公表されていません。',
        en: 'After many failed tries it is said to refuse for a while; how many and how long is not published.',
      },
    },
    source: 'pageTexts',
    hint: true,
  },
  flow: {
    mustNot: {
      say: {
        ja: 'ログインする前にコードを入力しないでください。ログインしていないと、入力したコードがログインページのアドレスに入り、履歴に残ることがあります。',
        en: 'Do not type the code before you have logged in. Otherwise it becomes part of the login page’s address and may stay in the history.',
      },
      source: 'pageCode',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: 'このギフトカードは引き換え済みです' },
          { language: 'en', pattern: 'This gift card has already been redeemed' },
          { language: 'en', pattern: 'This card has already been redeemed' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'このカードは、すでに引き換えられています。ご自分で引き換えていないか、クレジットの残高をご確認ください。',
          en: 'This card has been redeemed before. See whether it was you: look at your credit balance.',
        },
        source: 'pageCode',
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'invalid-code',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: '無効なPIN' },
          { language: 'ja', pattern: '一致するコードが見つかりません' },
          { language: 'en', pattern: 'Invalid PIN' },
          { language: 'en', pattern: 'Unrecognized PIN format' },
          { language: 'en', pattern: 'No matching code found' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'このコードが見つかりません。一文字ずつ見比べて、入力し直してください。',
          en: 'This code was not found. Compare it character by character and type it again.',
        },
        source: 'pageTexts',
        hint: true,
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'use-page-of-that-code', 'contact-issuer'],
    },
    {
      id: 'not-active',
      outcome: 'refused',
      cause: 'notActivated',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'This card is not active' }], source: 'savedPages', hint: true },
      meaning: {
        say: {
          ja: 'カードがまだ有効になっていません。買ったお店にレシートを持って相談してください。',
          en: 'The card has not been activated. Take it back to the shop with the receipt.',
        },
        source: 'savedPages',
        hint: true,
      },
      fixes: ['wait-for-activation', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'not-usable',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: {
        say: [
          { language: 'en', pattern: 'This card is invalid' },
          { language: 'en', pattern: 'This card is suspended' },
        ],
        source: 'savedPages',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'このカードは無効、または止められていると表示されています。買ったお店か、Robloxサポートに相談してください。',
          en: 'The page calls the card invalid or suspended. Ask the shop or Roblox Support.',
        },
        source: 'savedPages',
        hint: true,
      },
      fixes: ['compare-with-card', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'too-many-tries',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: 'リクエストの失敗回数が多すぎます' },
          { language: 'ja', pattern: '引き換えたコードが多すぎます' },
          { language: 'en', pattern: 'Too many failed request attempts' },
          { language: 'en', pattern: 'Too many codes redeemed' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: {
          ja: '続けて何度も試したため、いまは受け付けてもらえません。時間をおいてからお試しください。',
          en: 'There were too many tries in a row, so it refuses for now. Try again later.',
        },
        source: 'pageTexts',
        hint: true,
      },
      fixes: ['stop-retrying', 'check-balance-first'],
    },
    {
      id: 'signed-out',
      outcome: 'refused',
      cause: 'signedOut',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: 'この操作を実行するにはログインしてください' },
          { language: 'ja', pattern: 'ゲームカードを引き換えるにはRobloxアカウントにログインしてください' },
          { language: 'en', pattern: 'You must be logged in to perform this action' },
          { language: 'en', pattern: 'You must be logged in to your Roblox account to redeem' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'ログインしていないため、引き換えられませんでした。',
          en: 'You are not logged in, so nothing was redeemed.',
        },
        source: 'pageTexts',
        hint: true,
      },
      fixes: ['sign-in-first'],
    },
    {
      id: 'out-of-service',
      outcome: 'refused',
      cause: 'outage',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: 'この機能は現在無効になっています' },
          { language: 'en', pattern: 'This feature is currently disabled' },
          { language: 'en', pattern: 'The payment gateway is down' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'いまは引き換えそのものが止まっています。カードの問題ではないと考えられます。',
          en: 'Redeeming is switched off at the moment. It is probably not about your card.',
        },
        source: 'pageTexts',
        hint: true,
      },
      fixes: ['wait-for-recovery', 'do-not-buy-now'],
    },
    {
      id: 'unexpected',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: '問題が発生しました。後でもう一度お試しください' },
          { language: 'en', pattern: 'Something went wrong, please try again later' },
          // Spelt so on the page.
          { language: 'en', pattern: 'An unexpected error occured. Please try your request again later' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: {
          ja: '原因はわかりませんが、途中でうまくいきませんでした。もう一度試す前に、残高が増えていないかご確認ください。',
          en: 'Something failed, and the page does not say what. Before trying again, see whether your balance has grown.',
        },
        source: 'pageTexts',
        hint: true,
      },
      fixes: ['check-balance-first', 'reload-later', 'contact-issuer'],
    },
    {
      id: 'redeemed',
      outcome: 'accepted',
      seenByPeople: true,
      words: {
        say: [
          { language: 'ja', pattern: 'カードの引き換えに成功しました' },
          { language: 'en', pattern: 'You have successfully redeemed your card' },
        ],
        source: 'pageTexts',
        hint: true,
      },
      meaning: {
        say: { ja: '引き換えが終わりました。', en: 'The card was redeemed.' },
        source: 'pageTexts',
        hint: true,
      },
      fixes: [],
    },
    {
      id: 'number-10',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: 'すでに引き換えられています（10番）。', en: 'Already redeemed (number 10).' }, source: 'pageCode' },
      fixes: ['check-balance-first'],
    },
    {
      id: 'number-20',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: 'コードが正しくありません（20番）。', en: 'Invalid code (number 20).' }, source: 'pageCode' },
      fixes: ['compare-with-card'],
    },
    {
      id: 'number-30',
      outcome: 'refused',
      cause: 'connection',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: '通信に失敗しました（30番）。', en: 'Network error (number 30).' }, source: 'pageCode' },
      fixes: ['check-connection', 'check-balance-first'],
    },
    {
      id: 'number-70',
      outcome: 'refused',
      cause: 'outage',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: '引き換えが止まっています（70番）。', en: 'Out of service (number 70).' }, source: 'pageCode' },
      fixes: ['wait-for-recovery'],
    },
    {
      id: 'number-80',
      outcome: 'refused',
      cause: 'humanCheck',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: '画像などの確認が必要です（80番）。', en: 'A check that you are a person is needed (number 80).' },
        source: 'pageCode',
      },
      fixes: ['complete-human-check'],
    },
    {
      id: 'number-120',
      outcome: 'refused',
      cause: 'wrongRegion',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'カードとアカウントの通貨がちがいます（120番）。', en: 'The currencies of card and account differ (number 120).' },
        source: 'pageCode',
      },
      fixes: ['match-country-of-account', 'contact-issuer'],
    },
    {
      id: 'number-170',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: 'カードが無効です（170番）。', en: 'Invalid card (number 170).' }, source: 'pageCode' },
      fixes: ['contact-issuer'],
    },
    {
      id: 'number-0',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: '予期しないエラーです（0番）。', en: 'Unexpected error (number 0).' }, source: 'pageCode' },
      fixes: ['check-balance-first', 'reload-later'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['roblox gift', 'roblox card', 'roblox game card', 'ロブロックス gift', 'robux gift', 'robux card'],
} satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'Roblox Prepaid Company, LLC（ブラジルの規約による）',
      en: 'Roblox Prepaid Company, LLC (according to the terms for Brazil)',
    },
    source: 'termsBrazil',
  },
  aliases: [
    'ロブロックス ギフトカード',
    'Robloxプリペイドカード',
    'Robloxゲームカード',
    'Robuxカード',
    'Roblox game card',
    'Robux gift card',
    'Roblox PIN',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで www.roblox.com/redeem を開き、ログインしてから入力します。',
      en: 'In a browser, at www.roblox.com/redeem, after logging in.',
    },
    source: 'pageCode',
  },
  codeLooksLike: {
    say: {
      ja: '英字と数字です。空白とハイフンは、入れても入れなくてもかまいません。長さは資料によってちがいます。',
      en: 'Letters and digits. Spaces and hyphens may be typed or left out. Sources differ on the length.',
    },
    source: 'pageCode',
  },
  confusable: null,
  expiry: null,
  limits: {
    say: {
      ja: '18歳未満の人は、保護者の同意が必要です（ブラジルの規約による）。',
      en: 'People under 18 need a guardian’s permission (according to the terms for Brazil).',
    },
    source: 'termsBrazil',
  },
  activation: null,
  notFor: {
    say: {
      ja: '認められていない店、転売、ネットオークションなどで手に入れたカードは使えません（ブラジルの規約による）。',
      en: 'Cards from unauthorised sellers, resellers or auction sites are not honoured (according to the terms for Brazil).',
    },
    source: 'termsBrazil',
  },
  steps: {
    say: [
      { ja: 'コードを使うアカウントで、先にログインします。', en: 'First log in to the account that is to get the credit.' },
      { ja: 'www.roblox.com/redeem を開きます。', en: 'Open www.roblox.com/redeem.' },
      {
        ja: 'コードを入力します。4文字より短いと、ボタンは押せません。',
        en: 'Type the code. The button stays grey below four characters.',
      },
      {
        ja: '同意を求められたらチェックを入れ、「Redeem」のボタンを押します。',
        en: 'If consent is asked for, tick it, then press “Redeem”.',
      },
    ],
    source: 'pageCode',
  },
  confusedWith: [
    {
      product: { ja: 'Robloxのプロモーションコード', en: 'Roblox promo code' },
      say: {
        say: {
          ja: '同じ欄に入力しますが、別のものです。「free」で始まるか終わる文字は、プロモーションコードとして扱われます。',
          en: 'Typed into the same field, but a different thing. Whatever begins or ends with “free” is treated as a promo code.',
        },
        source: 'pageCode',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Robloxサポート。通貨がちがうときなどは、引き換えページからも案内されます。',
        en: 'Roblox Support. The redemption page itself leads there, for example when currencies differ.',
      },
      source: 'pageCode',
    },
    page: { say: 'https://www.roblox.com/support', source: 'pageCode' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'pageCode', codeFormats: 'pageCode' },
  sources: {
    pageCode: {
      publisher: 'Public source code that looks like Roblox’s own redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    pageTexts: {
      publisher: 'Texts of Roblox’s redemption page of 2018 and 2019, English and Japanese, in public copies',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    savedPages: {
      publisher: 'Roblox’s redemption page as saved by others (18 May 2018)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    statusPage: {
      publisher: 'Public source code that names Roblox’s status page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    termsBrazil: {
      publisher: 'Roblox, terms for gift cards and credit (Brazil)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.roblox.com/redeem', 'https://www.roblox.com/redeem?code=EXAMPLE', 'http://www.roblox.com/redeem'],
    noMatch: [
      'https://www.roblox.com/giftcards',
      'https://www.roblox.com/NewLogin?ReturnUrl=%2Fredeem?code=EXAMPLE',
      'https://www.roblox.com/redeempromocodes/redeem',
      'https://www.roblox.com.example.test/redeem',
    ],
  },
} satisfies CardExamples;
