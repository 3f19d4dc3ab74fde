import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'bitcash',
  pages: [
    {
      id: 'payment',
      hosts: ['settle.bitcash.co.jp'],
      paths: ['/settle*'],
    },
    {
      // Moves what is left on one ID to another: an ID is typed here, and what is moved cannot be moved back.
      id: 'merge',
      hosts: ['secure.bitcash.jp'],
      paths: ['/my/bitcash/merge*'],
    },
  ],
  codeFormats: [{ lengths: [16], alphabet: 'hiragana' }],
  // The first that fits is told: digits before letters and digits.
  lookalikes: [
    { id: 'control-number', lengths: [16], alphabet: 'digits' },
    { id: 'latin-number', lengths: [16], alphabet: 'alphanumeric' },
  ],
} satisfies CardSite;

export const rules = {
  id: 'bitcash',
  name: { ja: 'ビットキャッシュ', en: 'BitCash' },
  officialPage: null,
  noticePage: { say: 'https://bitcash.jp/docs/information/', source: 'information', hint: true },
  // A payment begins at the shop, so only merging has an address to start again from.
  cleanAddresses: { merge: 'https://secure.bitcash.jp/my/bitcash/merge/' },
  soldAt: {
    say: ['seven-eleven', 'lawson', 'matsumoto-kiyoshi', 'ito-yokado', 'geo'],
    source: 'shopGuide',
    hint: true,
  },
  usableAt: { say: ['bitcash-merchants'], source: 'terms' },
  notUsableAt: null,
  lookalikes: {
    'control-number': {
      say: {
        ja: '16桁の数字は「管理番号」かもしれません。入力するのは、ひらがな16文字の「ひらがなID」です。',
        en: '16 digits may be the control number. What is typed here is the ID of 16 hiragana.',
      },
      source: 'idGuide',
      hint: true,
    },
    'latin-number': {
      say: {
        ja: '英数字16文字は、WebMoneyなど別の電子マネーの番号の形です。ビットキャッシュの「ひらがなID」は、ひらがな16文字です。',
        en: '16 letters and digits are the form of other numbers, such as WebMoney. A BitCash ID has 16 hiragana.',
      },
      source: 'webmoneyGuide',
      hint: true,
    },
  },
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: { say: { ja: 'ビットキャッシュ株式会社', en: 'BitCash Inc., Japan' }, source: 'terms' },
  aliases: ['BitCash', 'ビットキャッシュEX', 'ビットキャッシュST', 'ひらがなID', 'Bit Cash', 'hiragana ID'],
  codeLooksLike: {
    say: {
      ja: 'ひらがな16文字の「ひらがなID」です。日本語入力で、ひらがなのまま入力します。',
      en: 'An ID of 16 hiragana. Type it with a Japanese input method.',
    },
    source: 'terms',
  },
  support: {
    say: {
      ja: 'ビットキャッシュの窓口：0570-00-1674（10時から22時、年末年始を除く）、または公式サイトの問い合わせフォーム（bitcash.jp/docs/support/supportcenter）。',
      en: 'BitCash support: 0570-00-1674 (in Japan, 10:00 to 22:00, not around New Year) or the form at bitcash.jp/docs/support/supportcenter.',
    },
    source: 'disclosure',
  },
  whyWide: {},
  siteSources: { payment: 'publicCode', merge: 'publicCode', codeFormats: 'terms' },
  sources: {
    publicCode: {
      publisher: 'Public source code that sends people to BitCash’s pages',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    terms: {
      publisher: 'ビットキャッシュ利用規約',
      url: 'https://bitcash.jp/docs/terms/bitcash',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    information: {
      publisher: 'ビットキャッシュ公式サイト「お知らせ」',
      url: 'https://bitcash.jp/docs/information/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    disclosure: {
      publisher: '日本資金決済業協会（s-kessai.jp）が掲載するビットキャッシュ株式会社の情報',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    webmoneyGuide: {
      publisher: 'WebMoney公式サイト「使い方」（以前の発行会社のころのもの）',
      url: 'https://www.webmoney.jp/guide/use.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    idGuide: { publisher: 'e-learning.tokyo', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    shopGuide: { publisher: 'giftissue.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  payment: {
    match: [
      'https://settle.bitcash.co.jp/settle/tri?act=EXAMPLE',
      'https://settle.bitcash.co.jp/settle/result',
      'http://settle.bitcash.co.jp/settle/tri',
    ],
    noMatch: ['https://settle.bitcash.co.jp/', 'https://bitcash.jp/docs/information/', 'https://ssl.bitcash.co.jp/api/'],
  },
  merge: {
    match: ['https://secure.bitcash.jp/my/bitcash/merge/', 'https://secure.bitcash.jp/my/bitcash/merge'],
    noMatch: ['https://secure.bitcash.jp/', 'https://secure.bitcash.jp/my/bitcash/'],
  },
} satisfies CardExamples;
