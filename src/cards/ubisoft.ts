import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'ubisoft',
  pages: [{ id: 'redeem', hosts: ['redeem.ubisoft.com'], paths: ['/*'] }],
  // 4-4-4-4 and 3-4-4-4-4.
  codeFormats: [{ lengths: [16, 19], separators: 'hyphens' }],
} satisfies CardSite;

export const rules = {
  id: 'ubisoft',
  name: { ja: 'Ubisoftのアクティベーションキー', en: 'Ubisoft activation key' },
  group: 'games',
  monogram: 'Ub',
  typedAt: { say: 'issuerPage', source: 'redeemLinks', hint: true },
  officialPage: { say: 'https://redeem.ubisoft.com/', source: 'redeemLinks', hint: true },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://redeem.ubisoft.com/' },
  soldAt: null,
  usableAt: { say: ['ubisoft'], source: 'suspensionArticle' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: 60,
      triesExtendIt: true,
      counts: 'account',
      text: {
        ja: 'キーを何度もまちがえると、1時間止められます。その間に試すと、また最初から数え直しになります。1時間15分待ってから試すよう案内されています。',
        en: 'After too many wrong keys you are locked out for one hour. A try in that time starts the hour again. Ubisoft says to wait 1 hour and 15 minutes.',
      },
    },
    source: 'suspensionArticle',
  },
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'suspended-for-an-hour',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: true,
      // Ubisoft tells that the account is suspended, not what the page says.
      words: null,
      meaning: {
        say: {
          ja: 'キーかログインの情報を何度もまちがえたため、アカウントが1時間止められています。サポートでも解除できません。1時間15分は、ログインもキーの入力もしないでください。',
          en: 'The account is suspended for an hour after too many wrong keys or sign-ins. Support cannot lift it. For 1 hour and 15 minutes, neither sign in nor type a key.',
        },
        source: 'suspensionArticle',
      },
      fixes: ['stop-retrying', 'compare-with-card'],
    },
    {
      id: 'account-locked',
      outcome: 'refused',
      cause: 'accountRestricted',
      seenByPeople: true,
      words: null,
      meaning: {
        say: {
          ja: '不正な取引の疑いなどで、アカウントが一時的に止められています。その間は、Ubisoftのどのサイトもゲームも使えません。解除されるとメールが届きます。',
          en: 'The account is locked for a time, for instance after suspicious purchases. Until then no Ubisoft site or game can be used. A mail comes when it is lifted.',
        },
        source: 'lockArticle',
      },
      fixes: ['stop-retrying', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['ubisoft key', 'ubisoft activation key', 'ubisoft connect code', 'ubisoftのアクティベーションキー', 'uplay key', 'uplay code'],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'ユービーアイソフトのキー',
    'UBIのコード',
    'Ubisoft Connectのキー',
    'Uplayのキー',
    'Ubisoft key',
    'Ubisoft Connect code',
    'Uplay key',
    'Uplay code',
  ],
  whereToType: {
    say: {
      ja: 'パソコンのアプリ「Ubisoft Connect」のメニュー「キーを有効化」（Activate a key）で入力するとされています。キャンペーンのコードなどは redeem.ubisoft.com で入力します。コードと一緒に書かれた案内のほうを使ってください。',
      en: 'It is said to be typed in the Ubisoft Connect app for PC, under “Activate a key”. Codes of campaigns and the like are typed at redeem.ubisoft.com. Follow what is printed with your code.',
    },
    source: 'redeemLinks',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '大文字とハイフンも、印刷されているとおりに入力します。4文字×4組のものと、3文字＋4文字×4組のものがあるとされています。',
      en: 'Type capitals and dashes as printed. There are said to be keys of four blocks of four, and of three letters followed by four blocks of four.',
    },
    source: 'suspensionArticle',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'Ubisoftサポート。アカウントの一時停止は、サポートでも解除できません。',
        en: 'Ubisoft Support. It cannot lift a temporary suspension.',
      },
      source: 'suspensionArticle',
    },
    page: {
      say: 'https://support.ubisoft.com/en-us/Faqs/000025783/Temporary-Account-Suspension-Ubisoft-Accounts',
      source: 'suspensionArticle',
    },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {
    redeem:
      'Ubisoft gives each game or campaign a path of its own on this host (such as /xdefiant/), and nothing but redeeming happens there.',
  },
  siteSources: { redeem: 'redeemLinks', codeFormats: 'publicCode' },
  sources: {
    suspensionArticle: {
      publisher: 'Ubisoft Support, “Temporary Account Suspension”',
      url: 'https://support.ubisoft.com/en-us/Faqs/000025783/Temporary-Account-Suspension-Ubisoft-Accounts',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    lockArticle: {
      publisher: 'Ubisoft Support, “Temporary lock on my Ubisoft account”',
      url: 'https://support.ubisoft.com/en-US/Article/000066783',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    redeemLinks: {
      publisher: 'Public source code and stored campaign data that name Ubisoft’s redemption host and the menu of Ubisoft Connect',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    publicCode: {
      publisher: 'Public source code that recognises keys of game shops (several chat bots)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://redeem.ubisoft.com/', 'https://redeem.ubisoft.com/xdefiant/', 'http://redeem.ubisoft.com/'],
    noMatch: [
      'https://support.ubisoft.com/en-US/Article/000066783',
      'https://www.ubisoft.com/',
      'https://store.ubisoft.com/us/genre-multiplayer?lang=en_US',
    ],
  },
} satisfies CardExamples;
