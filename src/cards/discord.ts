import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'discord',
  pages: [
    {
      id: 'gift',
      // A gift link holds the code, so no field is seen here. The box for a code itself lies over any page of the chat, which is nobody’s business.
      hosts: ['discord.com'],
      paths: ['/gifts/*'],
    },
  ],
  codeFormats: [{ lengths: [16, 17, 18, 19, 20, 21, 22, 23, 24], caseSensitive: true }],
} satisfies CardSite;

export const rules = {
  id: 'discord',
  name: { ja: 'Discord Nitroギフト', en: 'Discord Nitro gift' },
  group: 'games',
  monogram: 'Di',
  typedAt: { say: 'issuerPage', source: 'nitroPage' },
  // The box for codes stands in the user settings, which have no address of their own.
  officialPage: null,
  balancePage: null,
  noticePage: { say: 'https://discordstatus.com/', source: 'statusCode' },
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['discord'], source: 'nitroPage' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'invalid-code',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'mistyped',
      words: { say: [{ language: 'en', pattern: 'Invalid code entered' }], source: 'clientStrings' },
      meaning: {
        say: {
          ja: 'コードが正しくありません。大文字と小文字を区別して、もう一度ご確認ください。リンクの期限が切れていることもあります。',
          en: 'The code is not valid. Compare it again, capitals and small letters too. The gift link may also have run out.',
        },
        source: 'clientStrings',
      },
      fixes: ['paste-whole-code', 'compare-with-card', 'use-page-of-that-code', 'contact-issuer'],
    },
    {
      id: 'promotion-code',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'wrongPage',
      words: { say: [{ language: 'en', pattern: 'This looks like a promotion code' }], source: 'clientStrings' },
      meaning: {
        say: {
          ja: 'ギフトではなく、キャンペーンのコードです。表示されたDiscordのリンクから登録します。',
          en: 'It is the code of a promotion, not a gift. Redeem it by the link that Discord shows with the message.',
        },
        source: 'clientStrings',
      },
      fixes: ['use-page-of-that-code'],
    },
    {
      id: 'api-10038',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'mistyped',
      words: null,
      meaning: {
        say: { ja: 'そのようなギフトコードはない、という応答です（10038）。', en: 'Unknown gift code (10038).' },
        source: 'apiDocs',
      },
      fixes: ['paste-whole-code', 'compare-with-card'],
    },
    {
      id: 'api-50054',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'accountNotEligible',
      words: null,
      meaning: {
        say: {
          ja: '贈った本人は受け取れないギフトだ、という応答です（50054）。',
          en: 'Who bought this gift cannot redeem it (50054).',
        },
        source: 'apiDocs',
      },
      fixes: ['use-right-account'],
    },
    {
      id: 'api-50070',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'accountNotEligible',
      words: null,
      meaning: {
        say: {
          ja: '受け取るには支払い方法の登録が必要だ、という応答です（50070）。',
          en: 'The account needs a payment method to redeem this gift (50070).',
        },
        source: 'apiDocs',
      },
      fixes: ['contact-issuer'],
    },
    {
      id: 'api-40002',
      seenByPeople: false,
      outcome: 'refused',
      cause: 'accountRestricted',
      words: null,
      meaning: {
        say: {
          ja: '先にアカウントの確認（認証）が必要だ、という応答です（40002）。',
          en: 'The account must be verified first (40002).',
        },
        source: 'apiDocs',
      },
      fixes: ['sign-in-first', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['discord nitro', 'discord gift', 'nitro gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['Discordギフトカード', 'ディスコード ニトロ', 'Nitroギフト', 'Discord gift card', 'Nitro code', 'discord.gift'],
  whereToType: {
    say: {
      ja: 'Discordのパソコン版アプリかブラウザ版で、ユーザー設定の「Gift Inventory」（ギフトの一覧）に入力します。discord.gift のリンクは、開くと受け取り画面になります。',
      en: 'In Discord’s desktop or web app, under User Settings, Gift Inventory. A discord.gift link opens the gift by itself.',
    },
    source: 'nitroPage',
  },
  codeLooksLike: {
    say: {
      ja: '大文字と小文字のまじった英数字16〜24文字です。大文字と小文字は区別されるため、コピーして貼り付けるのが確実です。',
      en: '16 to 24 letters and digits, capitals and small letters mixed. They differ, so it is best copied and pasted.',
    },
    source: 'userDocs',
  },
  confusable: null,
  expiry: {
    say: {
      ja: 'ギフトのリンクは48時間で切れると表示されます。贈った人は、ユーザー設定の「Gift Inventory」（ギフトの一覧）から作り直せます。',
      en: 'A gift link is shown to run out after 48 hours. Who gave it can renew it under User Settings, Gift Inventory.',
    },
    source: 'clientStrings',
  },
  limits: {
    say: {
      ja: '支払い方法の登録が必要なギフトや、Nitroに加入中の人は使えないギフトがあります。',
      en: 'Some gifts need a payment method on the account; some cannot be redeemed while a Nitro subscription runs.',
    },
    source: 'userDocs',
  },
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [
    {
      product: { ja: 'Discordのキャンペーンコード', en: 'Promotion code for Discord' },
      say: {
        say: {
          ja: 'ほかの会社の特典などで配られるコードです。promos.discord.gg のリンクから登録します。',
          en: 'It comes with offers of other companies and is redeemed by a promos.discord.gg link.',
        },
        source: 'linkCode',
      },
    },
    {
      product: { ja: 'にせのNitroギフト', en: 'Fake Nitro gifts' },
      say: {
        say: {
          ja: 'よく似せた偽のリンクがたくさんあります。ギフトのリンクは discord.gift/ か discord.com/gifts/ で始まります。1文字でも違うものや、知らない人からのリンクは開かないでください。',
          en: 'Fake links abound. A gift link begins with discord.gift/ or discord.com/gifts/, exactly. Do not open links from people you do not know.',
        },
        source: 'linkCode',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Discordサポート。Nitroやギフトのことは、ヘルプの「Nitro Gifting」（英語）に書かれています。',
        en: 'Discord Support. Its help article “Nitro Gifting” is about gifts.',
      },
      source: 'nitroPage',
    },
    page: { say: 'https://support.discord.com/hc/en-us/articles/360020877112', source: 'nitroPage' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { gift: 'linkCode', codeFormats: 'userDocs' },
  sources: {
    nitroPage: {
      publisher: 'Discord’s Nitro page with its questions and answers, in somebody’s copy',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    clientStrings: {
      publisher: 'The English words of Discord’s own app (2023), in the public copy Darker-Ink/discord-strings',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    apiDocs: {
      publisher: 'Discord’s developer documentation (discord/discord-api-docs)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    userDocs: {
      publisher: 'discord-userdoccers, a public description of Discord’s interface',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    linkCode: {
      publisher: 'Public source code that knows Discord’s gift links',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    statusCode: {
      publisher: 'Discord',
      url: 'https://discordstatus.com/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  gift: {
    match: ['https://discord.com/gifts/EXAMPLE', 'http://discord.com/gifts/EXAMPLE'],
    noMatch: [
      'https://discord.com/channels/@me',
      'https://discord.com/nitro',
      'https://discord.gift/EXAMPLE',
      'https://discord.com.example.test/gifts/EXAMPLE',
    ],
  },
} satisfies CardExamples;
