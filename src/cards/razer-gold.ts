import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'razer-gold',
  pages: [
    {
      id: 'reload',
      // With or without a region and language in front: /gold/reload, /global/en/gold/reload.
      hosts: ['gold.razer.com'],
      paths: ['/*gold/reload*'],
      onlyWithField: true,
    },
  ],
  // «16-digit» in the terms, yet the guide that quotes them warns of letters that look like digits: both pass.
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'razer-gold',
  name: { ja: 'Razer Gold PIN', en: 'Razer Gold PIN' },
  group: 'games',
  monogram: 'Ra',
  typedAt: { say: 'issuerPage', source: 'reloadScript', hint: true },
  officialPage: { say: 'https://gold.razer.com/gold/reload', source: 'reloadScript', hint: true },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { reload: 'https://gold.razer.com/gold/reload' },
  soldAt: null,
  usableAt: { say: ['razer-gold-merchants'], source: 'termsGuide', hint: true },
  notUsableAt: null,
  region: {
    say: {
      binds: 'currency',
      text: {
        ja: 'Razer Goldのウォレットで持てる通貨は1種類だけで、ほかの通貨のPINは使えないことがあるとされています。',
        en: 'A Razer Gold wallet is said to hold one currency only, so a PIN of another currency may be refused.',
      },
    },
    source: 'termsGuide',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: null,
      counts: 'unknown',
      text: {
        ja: '何度もまちがえると、しばらく入力できなくなることがあるとされています。',
        en: 'After repeated wrong entries, further tries are said to be blocked for a while.',
      },
    },
    source: 'termsGuide',
    hint: true,
  },
  flow: {
    mustNot: {
      say: {
        ja: 'プロキシなどで、住んでいる場所を隠さないでください。Razer Goldの規約で禁じられているとされています。',
        en: 'Do not hide where you live behind a proxy. Razer Gold’s terms are said to forbid it.',
      },
      source: 'termsGuide',
      hint: true,
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'invalid-pin',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: { say: [{ language: 'en', pattern: 'invalid PIN' }], source: 'termsGuide', hint: true },
      meaning: {
        say: {
          ja: 'PINの打ちまちがい、使用済み、期限切れなどで出るとされています。レシートの番号と1文字ずつ見比べてください。',
          en: 'It is said to appear for a mistyped, used or expired PIN. Compare it with the receipt, character by character.',
        },
        source: 'termsGuide',
        hint: true,
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'stop-retrying', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['razer gold', 'razer pin', 'レイザーゴールド'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: 'TWBS Limited（ヨーロッパの場合）', en: 'TWBS Limited (in Europe)' }, source: 'termsEurope' },
  aliases: ['レイザーゴールド', 'Razer Goldギフトカード', 'Razer Goldプリペイド', 'Razer Gold gift card', 'Razer PIN'],
  whereToType: {
    say: {
      ja: 'gold.razer.com にログインし、チャージ（Reload）のページでPINでの支払いを選んで入力するとされています。',
      en: 'At gold.razer.com, signed in, on the page named Reload; paying by PIN is said to be chosen there.',
    },
    source: 'reloadScript',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '16桁のPINとされています。カードのほか、レシートに印刷されるものもあります。',
      en: 'It is said to be a PIN of 16 digits, on a card or printed on a receipt.',
    },
    source: 'termsGuide',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: { ja: '購入から1年以内に使う必要があるとされています。', en: 'It is said to have to be used within one year of purchase.' },
    source: 'termsGuide',
    hint: true,
  },
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [
    {
      product: { ja: 'Razerギフトカード', en: 'Razer Gift Card' },
      say: {
        say: {
          ja: '別のカードです。アメリカのrazer.com、RazerStore、Razer Goldで使い、有効期限はありません。razer.comでは支払いの画面で入力します。',
          en: 'It is another card, for razer.com, RazerStores and Razer Gold in the United States only, and does not expire. At razer.com it is typed while paying.',
        },
        source: 'giftCardTerms',
      },
    },
    {
      product: { ja: 'Razer PIN Direct Top Up（ゲーム直接チャージ用のPIN）', en: 'Razer PIN Direct Top Up' },
      say: {
        say: {
          ja: 'ゲームの支払い画面で使うPINで、Razer Goldの残高にはできないとされています。',
          en: 'It is said to be for paying in a game’s own shop and not to add to a Razer Gold wallet.',
        },
        source: 'directGuide',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Razer Goldのサイト（gold.razer.com）のサポートに問い合わせるとよいとされています。',
        en: 'Razer’s support, said to be reached through gold.razer.com.',
      },
      source: 'termsGuide',
      hint: true,
    },
    page: { say: 'https://gold.razer.com/', source: 'termsGuide', hint: true },
    phone: null,
    haveAtHand: null,
  },
  whyWide: { reload: 'On the same page people also pay by card or phone, so only a field for a code tells that a PIN will be typed.' },
  siteSources: { reload: 'reloadScript', codeFormats: 'termsGuide' },
  sources: {
    reloadScript: {
      publisher: 'Public source code that opens Razer Gold’s reload page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    giftCardTerms: {
      publisher: 'Razer Gift Card Terms of Use',
      url: 'https://www.razer.com/gift-cards/terms',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    termsEurope: {
      publisher: 'Terms of the Razer Gold voucher in Europe (TWBS Limited, February 2023)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    termsGuide: {
      publisher: 'sellcardnow.com, which quotes the Razer Gold terms',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    directGuide: {
      publisher: 'SEAGM’s product text, in a public copy',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {
  reload: {
    match: ['https://gold.razer.com/gold/reload', 'https://gold.razer.com/global/en/gold/reload', 'http://gold.razer.com/gold/reload'],
    noMatch: [
      'https://gold.razer.com/global/en/gold/catalog/example',
      'https://www.razer.com/gift-cards/terms',
      'https://gold.razer.com.example.test/gold/reload',
    ],
  },
} satisfies CardExamples;
