import type { CardExamples, CardProse, CardRules, CardSite, FormSignature } from '../contracts/card';

// Amazon’s ids were the same on every marketplace seen and over many years; the wrapper and the name are older forms of the same button.
// The marketplaces are those of https://developer-docs.amazon.com/sp-api/docs/marketplace-ids (read 2026-11-24). The path with a language in
// front (/-/en/gc/redeem) is how Amazon writes its other pages and was not seen for this one; a pattern claims nothing to a person.
const form = {
  field: '#gc-redemption-input',
  submit: '#gc-redemption-apply-button, #gc-redemption-apply input, input[name="applytoaccount"]',
} satisfies FormSignature;

export const site = {
  id: 'amazon',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.amazon.co.jp'],
      paths: ['/gc/redeem*', '/-/*/gc/redeem*'],
      form,
    },
    {
      // A page of its own: who redeems abroad must not be sent to Amazon.co.jp to start again.
      id: 'redeem-abroad',
      hosts: [
        'www.amazon.com',
        'www.amazon.ca',
        'www.amazon.com.mx',
        'www.amazon.com.br',
        'www.amazon.co.uk',
        'www.amazon.de',
        'www.amazon.fr',
        'www.amazon.it',
        'www.amazon.es',
        'www.amazon.nl',
        'www.amazon.se',
        'www.amazon.pl',
        'www.amazon.com.be',
        'www.amazon.ie',
        'www.amazon.com.tr',
        'www.amazon.ae',
        'www.amazon.sa',
        'www.amazon.eg',
        'www.amazon.in',
        'www.amazon.sg',
        'www.amazon.com.au',
        'www.amazon.co.za',
      ],
      paths: ['/gc/redeem*', '/-/*/gc/redeem*'],
      form,
    },
  ],
  codeFormats: [{ lengths: [14, 15], alphabet: 'alphanumeric' }],
} satisfies CardSite;

export const rules = {
  id: 'amazon',
  name: { ja: 'Amazonギフトカード', en: 'Amazon Gift Card' },
  officialPage: { say: 'https://www.amazon.co.jp/gc/redeem', source: 'publicScripts' },
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.amazon.co.jp/gc/redeem' },
  soldAt: {
    say: [
      'seven-eleven',
      'familymart',
      'lawson',
      'ministop',
      'daily-yamazaki',
      'poplar',
      'ito-yokado',
      'heiwado',
      'geo',
      'pc-depot',
      'kansai-super',
      'tsuruha',
    ],
    source: 'shopList',
    hint: true,
  },
  usableAt: { say: ['amazon-co-jp'], source: 'codeGuides', hint: true },
  notUsableAt: { say: ['app-store', 'google-play-store', 'steam', 'microsoft-store'], source: 'codeGuides', hint: true },
  lookalikes: {},
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: {
    say: { ja: 'Amazon Gift Cards Japan株式会社（日本の場合）', en: 'Amazon Gift Cards Japan K.K. (in Japan)' },
    source: 'issuerDirectory',
    hint: true,
  },
  aliases: [
    'Amazonギフト券',
    'アマゾンギフトカード',
    'アマゾンギフト券',
    'アマギフ',
    'Amazonギフトカード チャージタイプ',
    'Amazon gift certificate',
    'Amazon claim code',
  ],
  codeLooksLike: {
    say: {
      ja: '英数字14文字または15文字です。「4文字-6文字-4文字」のようにハイフンで区切って印刷されていることが多く、ハイフンは入力しなくてもかまいません。',
      en: '14 or 15 letters and digits, mostly printed as 4-6-4 or 4-6-5 with hyphens. The hyphens need not be typed.',
    },
    source: 'codeGuides',
    hint: true,
  },
  support: {
    say: {
      ja: 'Amazonのカスタマーサービス。番号が読めないときは、カード裏面の16桁または30桁の数字を伝えます（Amazon.comの案内による）。「登録済み」と出たときは、まずご自分のアカウントの残高をご確認ください。',
      en: 'Amazon customer service. If the code cannot be read, give them the 16- or 30-digit number on the back (so says Amazon.com). If the code is “already redeemed”, look at your own balance first.',
    },
    source: 'help',
  },
  whyWide: {},
  siteSources: { redeem: 'publicScripts', 'redeem-abroad': 'publicScripts', codeFormats: 'publicScripts' },
  sources: {
    publicScripts: {
      publisher: 'About ten independent public scripts for Amazon’s redemption page, 2016 and later',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    help: {
      publisher: 'Amazon.com Help',
      url: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200546130',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    codeGuides: { publisher: 'air-gift.com、kaiteki-otoku-life.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    shopList: { publisher: 'news-for-life.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    issuerDirectory: { publisher: 'prepaidmania.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://www.amazon.co.jp/gc/redeem',
      'https://www.amazon.co.jp/gc/redeem/ref=gc_redeem_new_exp',
      'https://www.amazon.co.jp/gc/redeem?claimCode=EXAMPLE',
      'https://www.amazon.co.jp/-/en/gc/redeem',
      'http://www.amazon.co.jp/gc/redeem',
    ],
    noMatch: [
      'https://www.amazon.com/gc/redeem',
      'https://www.amazon.co.jp/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.co.jp%2Fgc%2Fredeem',
      'https://www.amazon.co.jp/gp/css/gc/balance',
      'https://www.amazon.co.jp.example.test/gc/redeem',
    ],
  },
  'redeem-abroad': {
    match: ['https://www.amazon.com/gc/redeem', 'https://www.amazon.de/-/en/gc/redeem', 'https://www.amazon.com.au/gc/redeem/ref=x'],
    noMatch: ['https://www.amazon.co.jp/gc/redeem', 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200546130'],
  },
} satisfies CardExamples;
