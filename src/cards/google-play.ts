import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'google-play',
  pages: [
    {
      id: 'redeem',
      hosts: ['play.google.com'],
      paths: ['/redeem*'],
      // The field is a dialog that comes late, and its class names change with every build: no selector is worth keeping.
    },
    {
      id: 'store-dialog',
      hosts: ['play.google.com'],
      paths: ['/store*'],
      onlyWithField: true,
    },
  ],
  // Google’s Japanese help says 16; cards of 20 are reported by others, so both pass.
  codeFormats: [{ lengths: [16, 20], alphabet: 'alphanumeric' }],
} satisfies CardSite;

export const rules = {
  id: 'google-play',
  name: { ja: 'Google Playギフトカード', en: 'Google Play gift card' },
  officialPage: { say: 'https://play.google.com/redeem', source: 'publicCode' },
  noticePage: null,
  cleanAddresses: { redeem: 'https://play.google.com/redeem', 'store-dialog': 'https://play.google.com/redeem' },
  soldAt: {
    say: [
      'seven-eleven',
      'familymart',
      'ministop',
      'geo',
      'three-f',
      'poplar',
      'ito-yokado',
      'pc-depot',
      'hmv',
      'tsuruha',
      'kansai-super',
      'heiwado',
      'matsumoto-kiyoshi',
      'bic-camera',
      'lawson',
      'daily-yamazaki',
    ],
    source: 'outageArticle',
    hint: true,
  },
  usableAt: { say: ['google-play-store'], source: 'termsJapan' },
  notUsableAt: {
    say: ['app-store', 'amazon-co-jp', 'steam', 'microsoft-store', 'webmoney-merchants', 'bitcash-merchants'],
    source: 'termsJapan',
  },
  lookalikes: {},
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: { say: { ja: 'グーグル・ペイメント合同会社（日本の場合）', en: 'Google Payment Japan G.K. (in Japan)' }, source: 'termsJapan' },
  aliases: [
    'Google Playカード',
    'Google Playギフトコード',
    'Googleカード',
    'グーグルプレイカード',
    'グーグルプレイギフトカード',
    'Google Play card',
    'Google Play gift code',
  ],
  codeLooksLike: {
    say: {
      ja: 'カード裏面の英数字16文字です。もっと長いコードが書かれたカードもあるようです。',
      en: '16 letters and digits on the back of the card; some cards are said to bear longer codes.',
    },
    source: 'giftCardHelp',
    hint: true,
  },
  support: {
    say: {
      ja: 'Google Playヘルプ（support.google.com/googleplay/answer/9057338）。詐欺の疑いがあるときは、警察や消費者ホットライン（188）に相談し、同じページからGoogleにも報告してください。',
      en: 'Google Play Help (support.google.com/googleplay/answer/9057338). If you suspect fraud, go to the police (in Japan also the consumer hotline 188) and report it to Google from the same page.',
    },
    source: 'giftCardHelpJapan',
  },
  whyWide: { 'store-dialog': 'The same dialog opens over any page of the store, so the address cannot tell where a code will be typed.' },
  siteSources: { redeem: 'publicCode', 'store-dialog': 'publicCode', codeFormats: 'giftCardHelp' },
  sources: {
    publicCode: {
      publisher: 'Public source code that opens the redemption dialog of Google Play',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    termsJapan: {
      publisher: 'Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
      url: 'https://play.google.com/intl/ALL_jp/about/card-terms.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftCardHelp: {
      publisher: 'Google Playヘルプ',
      url: 'https://support.google.com/googleplay/answer/9057338?hl=ja',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftCardHelpJapan: {
      publisher: 'Google Playヘルプ（日本向けの案内）',
      url: 'https://support.google.com/googleplay/answer/9057338?hl=ja',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://play.google.com/redeem', 'https://play.google.com/redeem?code=EXAMPLE', 'http://play.google.com/redeem'],
    noMatch: ['https://play.google.com/store', 'https://play.google.com/', 'https://support.google.com/googleplay/answer/9057338'],
  },
  'store-dialog': {
    match: [
      'https://play.google.com/store',
      'https://play.google.com/store/games?code=EXAMPLE',
      'https://play.google.com/store/apps?hl=ja',
    ],
    noMatch: ['https://play.google.com/redeem', 'https://play.google.com/console', 'https://store.google.com/'],
  },
} satisfies CardExamples;
