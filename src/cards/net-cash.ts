import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'net-cash',
  // An ID is typed on a payment page that the shop leads to. Its host is not documented, so no page is judged.
  pages: [],
  // The FAQ says «the letter O» without its case, so only the capital is counted.
  codeFormats: [{ lengths: [16], caseSensitive: true, never: 'O', separators: 'none' }],
} satisfies CardSite;

export const rules = {
  id: 'net-cash',
  name: { ja: 'NET CASH', en: 'NET CASH' },
  group: 'eMoney',
  monogram: 'Nc',
  typedAt: { say: 'merchantPages', source: 'faq' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['net-cash-merchants'], source: 'paymentAgent' },
  notUsableAt: null,
  region: null,
  neverUsed: {
    say: {
      ja: 'アルファベットのO（オー）は使われていません。数字の0（ゼロ）を入力してください。',
      en: 'The letter O is never used. Type the digit 0.',
    },
    source: 'faq',
  },
  attemptLimit: null,
  flow: {
    mustNot: {
      say: {
        ja: 'Enterキーは押さないでください。押すとエラーになります。「次へ」をクリック（タップ）してください。',
        en: 'Do not press Enter: it causes an error. Click “次へ” (Next) instead.',
      },
      source: 'faq',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'id-refused',
      seenByPeople: true,
      // That an error appears is said; how it is worded is not.
      words: null,
      outcome: 'refused',
      cause: 'severalCauses',
      meaning: {
        say: {
          ja: 'IDを入力してもエラーになるときは、Enterキーを押した、全角で入力した、大文字と小文字をまちがえた、数字の0をアルファベットのOと入力した、空白やハイフンを入れた、支払方法でNET CASHを選んでいない、のどれかかもしれません。',
          en: 'If an ID gives an error, you may have pressed Enter, typed full-width characters, mixed up capitals and small letters, typed the letter O for zero, put in spaces or hyphens, or not chosen NET CASH as the way to pay.',
        },
        source: 'faq',
      },
      fixes: ['retype-in-half-width', 'compare-with-card', 'use-page-of-that-code', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

// Shops write it alone. Business reports mean something else by it, and ask for no code.
export const mention = { words: ['net cash', 'ネットキャッシュ'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '株式会社NTTカードソリューション', en: 'NTT Card Solution, Japan' }, source: 'site' },
  aliases: ['ネットキャッシュ', 'NETCASH', 'NET CASH ID', 'NET CASHモバイル', 'NET CASHウォレット', 'NetCash'],
  whereToType: {
    say: {
      ja: 'お店の支払方法で「NET CASH」を選ぶと、NET CASH IDを入力する画面が開きます。支払いのたびにIDを入力する方法と、NET CASHウォレットに登録して使う方法があります。',
      en: 'Choose NET CASH as the way to pay at the shop; a page then asks for the NET CASH ID. You can type the ID each time or register it in the NET CASH wallet.',
    },
    source: 'paymentAgent',
  },
  codeLooksLike: {
    say: {
      ja: '16文字の「NET CASH ID」です。半角で続けて入力します。大文字と小文字は区別されます。',
      en: 'A “NET CASH ID” of 16 characters, typed half-width without a break. Capitals and small letters differ.',
    },
    source: 'faq',
  },
  confusable: { say: ['0O', 'Z2', 'S5', 'Kk', 'Jj'], source: 'faq' },
  expiry: {
    say: {
      ja: '購入した残高に期限はないとされています。もらった残高には期限があるものもあるそうです。',
      en: 'A bought balance is said not to expire. One that was given to you may.',
    },
    source: 'walletArticle',
    hint: true,
  },
  limits: {
    say: {
      ja: 'NET CASHウォレットの残高は20万円までとされています。',
      en: 'A NET CASH wallet is said to hold up to 200,000 yen.',
    },
    source: 'walletArticle',
    hint: true,
  },
  activation: null,
  notFor: null,
  steps: {
    say: [
      { ja: 'お店の支払方法で「NET CASH」を選びます。', en: 'Choose NET CASH as the way to pay.' },
      {
        ja: '半角の英数字16文字を、空白もハイフンも入れずに入力します。',
        en: 'Type the 16 half-width letters and digits without spaces or hyphens.',
      },
      {
        ja: 'Enterキーは使わず、「次へ」をクリック（タップ）します。',
        en: 'Click “次へ” (Next); do not use the Enter key.',
      },
    ],
    source: 'faq',
  },
  confusedWith: [
    {
      product: { ja: 'NetRideCash', en: 'NetRideCash' },
      say: {
        say: {
          ja: '名前も16文字という長さも似ていますが、別の会社の電子マネーです。まぎらわしい文字の決まりも逆で、NetRideCashでは数字の0が使われません。',
          en: 'A similar name and the same length, but another company’s money. Its rule for look-alike letters is the opposite: NetRideCash never uses the digit 0.',
        },
        source: 'rideFaq',
      },
      card: 'netridecash',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'NET CASHの公式サイトの「よくあるご質問」に、お問い合わせへの案内があります。',
        en: 'The FAQ on NET CASH’s own site leads to its contact form.',
      },
      source: 'faq',
    },
    page: { say: 'https://net-cash.jp/faq/content01', source: 'faq' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: { codeFormats: 'faq' },
  whyWide: {},
  sources: {
    faq: {
      publisher: 'NET CASH公式サイト「よくあるご質問」',
      url: 'https://net-cash.jp/faq/content01',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    site: {
      publisher: 'NET CASH公式サイト',
      url: 'https://net-cash.jp/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    paymentAgent: {
      publisher: 'SBペイメントサービス（NET CASH決済の説明、developer.sbpayment.jp）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    rideFaq: {
      publisher: 'NetRideCash公式サイト「よくある質問」',
      url: 'https://netridecash.co.jp/?p=6',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    walletArticle: { publisher: 'kanokeito.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
