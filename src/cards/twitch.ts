import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'twitch',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.twitch.tv'],
      // Channels stand at the top of the host too: `/redeem*` would take every channel whose name begins so.
      paths: ['/redeem', '/redeem?*'],
    },
  ],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'twitch',
  name: { ja: 'Twitchギフトカード', en: 'Twitch gift card' },
  group: 'games',
  monogram: 'Tw',
  typedAt: { say: 'issuerPage', source: 'cardText' },
  officialPage: { say: 'https://www.twitch.tv/redeem', source: 'cardText' },
  balancePage: null,
  noticePage: { say: 'https://status.twitch.com/', source: 'statusCode' },
  cleanAddresses: { redeem: 'https://www.twitch.tv/redeem' },
  soldAt: null,
  usableAt: { say: ['twitch'], source: 'cardText' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'currency',
      text: {
        ja: 'ドルのカードはアメリカに住む方、ユーロのカードは対象のヨーロッパの国に住む方だけが使えるとされています。',
        en: 'Cards in US dollars are said to be for residents of the United States, those in euros for residents of certain European countries.',
      },
    },
    source: 'resellerHelp',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'two-step-first',
      seenByPeople: true,
      outcome: 'needsMore',
      words: null,
      meaning: {
        say: {
          ja: '登録する前に、2段階認証を有効にするよう求められることがあるとされています。',
          en: 'Twitch is said to ask at times that two-factor authentication be switched on before a card is redeemed.',
        },
        source: 'resellerHelp',
        hint: true,
      },
      fixes: ['sign-in-first', 'contact-issuer'],
    },
    {
      id: 'balance-full',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'balanceLimit',
      words: null,
      meaning: {
        say: {
          ja: '残高の上限（2,000ドルまたは2,000ユーロとされています）を超えるカードは登録できません。',
          en: 'A card that would lift the balance over its ceiling, said to be 2,000 dollars or euros, is refused.',
        },
        source: 'resellerHelp',
        hint: true,
      },
      fixes: ['check-balance-first', 'contact-issuer'],
    },
    {
      id: 'other-country',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'wrongRegion',
      words: null,
      meaning: {
        say: {
          ja: 'カードの通貨とお住まいの国が合わないと、登録できないとされています。',
          en: 'A card is said to be refused when its currency does not fit the country where you live.',
        },
        source: 'resellerHelp',
        hint: true,
      },
      fixes: ['match-country-of-account', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['twitch gift', 'twitch card', 'ツイッチ gift'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: { ja: 'Twitch Interactive, Inc.（アメリカのカード）', en: 'Twitch Interactive, Inc. (cards of the United States)' },
    source: 'cardText',
  },
  aliases: ['ツイッチ ギフトカード', 'Twitchカード', 'Twitch code', 'Twitch prepaid card'],
  whereToType: {
    say: {
      ja: 'Twitchにログインして、ブラウザで www.twitch.tv/redeem を開いて入力します。',
      en: 'In a browser, signed in to Twitch, at www.twitch.tv/redeem.',
    },
    source: 'cardText',
  },
  codeLooksLike: null,
  confusable: { say: ['0O', '1I'], source: 'typingGuide', hint: true },
  expiry: { say: { ja: '有効期限はありません。', en: 'It does not expire.' }, source: 'cardText' },
  limits: {
    say: { ja: '13歳以上の方が使えます。手数料はありません。', en: 'For persons of 13 or older. There are no fees.' },
    source: 'cardText',
  },
  activation: null,
  notFor: {
    say: {
      ja: 'Twitchでだけ使えます。ほかのギフトカードは買えず、払い戻しや換金もできません。アメリカのカードは、アメリカに住んでいない方は使えません。',
      en: 'Only on Twitch. It buys no other gift cards and is not refunded or turned into cash. Cards of the United States are not for people who live elsewhere.',
    },
    source: 'cardText',
  },
  steps: null,
  confusedWith: [],
  support: {
    who: { say: { ja: 'Twitchのヘルプ（help.twitch.tv）。', en: 'Twitch’s customer service at help.twitch.tv.' }, source: 'cardText' },
    page: { say: 'https://help.twitch.tv/', source: 'cardText' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'cardText' },
  sources: {
    cardText: {
      publisher: 'Terms on Twitch’s gift card (United States), in a shop’s copy',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    statusCode: {
      publisher: 'Twitch',
      url: 'https://status.twitch.com/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    resellerHelp: { publisher: 'help.fluz.app', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    typingGuide: { publisher: 'ar-pay.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.twitch.tv/redeem', 'https://www.twitch.tv/redeem?code=EXAMPLE', 'http://www.twitch.tv/redeem'],
    noMatch: [
      'https://www.twitch.tv/redeemersvoicetv',
      'https://www.twitch.tv/directory',
      'https://help.twitch.tv/',
      'https://www.twitch.tv.example.test/redeem',
    ],
  },
} satisfies CardExamples;
