import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'gog',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.gog.com'],
      // With or without a language in front, and with the code behind it.
      paths: ['/redeem*', '/*/redeem*'],
      form: { field: '#codeInput', submit: '[type=submit]', submitsByScript: true },
    },
  ],
  codeFormats: [
    { lengths: [18], distinctive: true },
    // 5-5-5-5, which other shops use as well.
    { lengths: [20] },
  ],
} satisfies CardSite;

export const rules = {
  id: 'gog',
  name: { ja: 'GOGのコード', en: 'GOG code' },
  group: 'games',
  monogram: 'GO',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://www.gog.com/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.gog.com/redeem' },
  soldAt: null,
  usableAt: { say: ['gog'], source: 'publicCode' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: {
    finalButton: {
      say: {
        ja: '「Continue」を押すと、まずコードが確かめられます。次の画面で「Redeem」を押すまで、登録は終わっていません。',
        en: '“Continue” only checks the code. Nothing is redeemed until “Redeem” is pressed on the next screen.',
      },
      source: 'publicCode',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'warning-shown',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      // Public code reads a warning on the page; nobody prints its words.
      words: null,
      meaning: {
        say: {
          ja: 'コードに問題があると、画面に注意が出るとされています。使用済み、または見つからないコードなどのときです。',
          en: 'If something is wrong with the code, a warning is said to appear on the page, for instance because it was used or is unknown.',
        },
        source: 'publicCode',
        hint: true,
      },
      fixes: ['compare-with-card', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'code-used',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'コードが使用済みの状態です（code_used）。', en: 'The code has been used (code_used).' },
        source: 'publicCode',
      },
      fixes: ['use-right-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'code-not-found',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'そのコードが見つからない状態です（code_not_found）。', en: 'There is no such code (code_not_found).' },
        source: 'publicCode',
      },
      fixes: ['compare-with-card', 'paste-whole-code', 'contact-issuer'],
    },
    {
      id: 'captcha-missing',
      outcome: 'refused',
      cause: 'humanCheck',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '人間かどうかの確認が済んでいない状態です（Invalid or no captcha）。',
          en: 'The check that you are a person is missing (Invalid or no captcha).',
        },
        source: 'publicCode',
      },
      fixes: ['complete-human-check'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['gog gift', 'gog code', 'gog key', 'gog.com code'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'GOG.comのコード',
    'GOGギフトコード',
    'ジーオージーのコード',
    'GOG GALAXYのコード',
    'GOG key',
    'GOG gift code',
    'GOG.com redeem code',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで www.gog.com/redeem を開いて入力します。',
      en: 'In a browser at www.gog.com/redeem.',
    },
    source: 'publicCode',
  },
  codeLooksLike: {
    say: {
      ja: '英数字18文字のもの、または20文字（5文字×4組）のものがあります。',
      en: '18 letters and digits, or 20 in four blocks of five.',
    },
    source: 'keyShapes',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: {
    say: [
      { ja: 'www.gog.com/redeem を開き、コードを入力します。', en: 'Open www.gog.com/redeem and type the code.' },
      {
        ja: '「Continue」を押します。人間かどうかの確認が出たら、それに答えます。',
        en: 'Press “Continue”. If a check appears that you are a person, complete it.',
      },
      { ja: 'ゲームの名前を確かめ、「Redeem」を押します。', en: 'See that it is the right game and press “Redeem”.' },
    ],
    source: 'publicCode',
  },
  confusedWith: [],
  support: {
    who: { say: { ja: 'GOGのサポート（support.gog.com）。', en: 'GOG Support (support.gog.com).' }, source: 'supportSite' },
    page: { say: 'https://support.gog.com/', source: 'supportSite' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'keyShapes' },
  sources: {
    publicCode: {
      publisher: 'Public source code that fills in GOG’s redemption page (free-games-claimer and others)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    keyShapes: {
      publisher: 'Public source code that recognises keys of game shops (several chat bots) and samples of GOG codes (free-games-claimer)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    supportSite: {
      publisher: 'GOG Support Center (read in Polish)',
      url: 'https://support.gog.com/hc/pl/articles/212806285-Czy-mog%C4%99-doda%C4%87-do-konta-GOG-gry-kupione-gdzie-indziej-',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://www.gog.com/redeem',
      'https://www.gog.com/redeem/EXAMPLE',
      'https://www.gog.com/en/redeem',
      'https://www.gog.com/pt-br/redeem/EXAMPLE?utm=x',
      'http://www.gog.com/redeem',
    ],
    noMatch: ['https://www.gog.com/', 'https://www.gog.com/support/website_help/wallet', 'https://support.gog.com/'],
  },
} satisfies CardExamples;
