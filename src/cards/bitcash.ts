import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

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
      hosts: ['bitcash.jp', 'secure.bitcash.jp'],
      paths: ['/bitcash/merge*', '/my/bitcash/merge*'],
    },
    {
      id: 'balance',
      kind: 'balance',
      hosts: ['bitcash.jp'],
      paths: ['/bitcash/balance*'],
    },
  ],
  codeFormats: [{ lengths: [16], alphabet: 'hiragana', distinctive: true }],
  // The first that fits is told: digits before letters and digits.
  lookalikes: [
    { id: 'control-number', lengths: [16], alphabet: 'digits' },
    { id: 'latin-number', lengths: [16] },
  ],
} satisfies CardSite;

export const rules = {
  id: 'bitcash',
  name: { ja: 'ビットキャッシュ', en: 'BitCash' },
  group: 'eMoney',
  monogram: 'Bc',
  typedAt: { say: 'merchantPages', source: 'publicCode' },
  officialPage: null,
  balancePage: { say: 'https://bitcash.jp/bitcash/balance', source: 'balanceLink' },
  noticePage: { say: 'https://bitcash.jp/docs/information/', source: 'information', hint: true },
  // A payment begins at the shop, so only merging and the look-up have an address to start again from.
  cleanAddresses: { merge: 'https://secure.bitcash.jp/my/bitcash/merge/', balance: 'https://bitcash.jp/bitcash/balance' },
  soldAt: {
    say: [
      'seven-eleven',
      'lawson',
      'familymart',
      'daily-yamazaki',
      'matsumoto-kiyoshi',
      'tsuruha',
      'sundrug',
      'welcia',
      'ito-yokado',
      'apita',
      'don-quijote',
      'geo',
    ],
    source: 'shopGuide',
    hint: true,
  },
  usableAt: { say: ['bitcash-merchants'], source: 'terms' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: {
    finalButton: {
      say: {
        ja: '「お支払いを行う」と書かれたボタンとされています。ビットキャッシュを買っただけでは、お店への支払いは終わっていません。',
        en: 'It is said to be “お支払いを行う” (pay). Buying BitCash alone does not pay the shop.',
      },
      source: 'paymentTest',
      hint: true,
    },
    returnButton: {
      say: {
        ja: '「ご利用先にもどる」と書かれたボタンとされています。',
        en: 'It is said to be “ご利用先にもどる” (back to where you came from).',
      },
      source: 'paymentTest',
      hint: true,
    },
  },
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
  messages: [
    {
      // 354:bad_card_number, as shops' servers get it.
      id: 'bad-card-number',
      seenByPeople: false,
      words: null,
      outcome: 'refused',
      cause: 'mistyped',
      meaning: {
        say: {
          ja: 'ひらがなIDがまちがっています（お店のシステムに届く番号354）。',
          en: 'The hiragana ID is wrong (number 354, which only the shop’s server gets).',
        },
        source: 'shopCode',
      },
      fixes: ['compare-with-card', 'type-in-hiragana'],
    },
    {
      // 304:no_bcs_id: a payment step without the check that comes before it.
      id: 'no-bcs-id',
      seenByPeople: false,
      words: null,
      outcome: 'refused',
      cause: 'repeatedStep',
      meaning: {
        say: {
          ja: '支払いの前の段階が確認できません（お店のシステムに届く番号304）。前の画面に戻ったときや、同じ手続きをくり返したときに起こると考えられます。',
          en: 'The step before was not found (number 304, which only the shop’s server gets). Going back or doing a step twice may be the cause.',
        },
        source: 'shopCode',
        hint: true,
      },
      fixes: ['start-again-from-clean-page', 'check-balance-first'],
    },
    {
      // Some shops have the field on their own page and answer in words of their own.
      id: 'shop-says-wrong-number',
      seenByPeople: true,
      words: { say: [{ language: 'ja', pattern: 'カード番号が正しくありません' }], source: 'shopCode', hint: true },
      outcome: 'refused',
      cause: 'mistyped',
      meaning: {
        say: {
          ja: '入力欄がお店のページにある場合に、あるお店が出す文です。ひらがな以外の文字が入っているか、16文字になっていません。',
          en: 'One shop that has the field on its own page words it so: something other than hiragana was typed, or not 16 of them.',
        },
        source: 'shopCode',
        hint: true,
      },
      fixes: ['type-in-hiragana', 'compare-with-card'],
    },
    {
      id: 'shop-says-payment-failed',
      seenByPeople: true,
      words: { say: [{ language: 'ja', pattern: '決済が失敗しました。*カード番号をご確認下さい' }], source: 'shopCode', hint: true },
      outcome: 'refused',
      cause: 'severalCauses',
      meaning: {
        say: {
          ja: '入力欄がお店のページにある場合に、あるお店が出す文です。ビットキャッシュに支払いを断られました。ひらがなIDと残高を確かめてください。',
          en: 'One shop that has the field on its own page words it so: BitCash did not accept the payment. Look at the hiragana ID and at what is left on it.',
        },
        source: 'shopCode',
        hint: true,
      },
      fixes: ['compare-with-card', 'check-balance-first', 'pay-the-rest', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['bit cash', 'ビットキャッシュ', 'ひらがなid'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: 'ビットキャッシュ株式会社', en: 'BitCash Inc., Japan' }, source: 'terms' },
  aliases: ['BitCash', 'ビットキャッシュEX', 'ビットキャッシュST', 'ひらがなID', 'Bit Cash', 'hiragana ID'],
  whereToType: {
    say: {
      ja: 'お店の支払方法でビットキャッシュを選ぶと開く、ビットキャッシュの支払いページに入力します。入力欄がお店のページの中にあることもあります。',
      en: 'On BitCash’s payment page, which opens when you choose BitCash at a shop. Some shops have the field on their own page.',
    },
    source: 'publicCode',
  },
  codeLooksLike: {
    say: {
      ja: 'ひらがな16文字の「ひらがなID」です。日本語入力で、ひらがなのまま入力します。',
      en: 'An ID of 16 hiragana. Type it with a Japanese input method.',
    },
    source: 'terms',
  },
  confusable: null,
  expiry: {
    say: {
      ja: '2022年10月1日以降に購入したものは10年、それより前に購入したものは期限なしとされています。',
      en: 'What was bought from October 1, 2022 on is said to last ten years; what was bought earlier, without end.',
    },
    source: 'renewalNews',
    hint: true,
  },
  limits: {
    say: {
      ja: '1回の支払いに使えるひらがなIDは1つだけとされています。足りないときは、先に「残高引継」で1つにまとめます。新しいもの（2022年10月1日以降）から古いものへは、まとめられないとされています。',
      en: 'A payment is said to take one ID only. If it does not suffice, put balances together first (残高引継). New BitCash (from October 1, 2022) is said not to go onto an old ID.',
    },
    source: 'idGuide',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: 'ビットキャッシュには「EX」と「ST」の種類があります。EXだけを受け付け、STは使えないお店があります。お店の支払い案内で種類をご確認ください。',
      en: 'There are two kinds, EX and ST. Some shops take EX only. See what the shop says about the kind.',
    },
    source: 'shopCode',
  },
  steps: {
    say: [
      { ja: 'お店の支払方法でビットキャッシュを選びます。', en: 'Choose BitCash as the way to pay.' },
      { ja: '「ひらがなIDで支払う」を選びます。', en: 'Choose “ひらがなIDで支払う” (pay by hiragana ID).' },
      {
        ja: 'ひらがなIDを入力し、「お支払いを行う」を押します。',
        en: 'Type the hiragana ID and press “お支払いを行う” (pay).',
      },
      { ja: '「ご利用先にもどる」でお店に戻ります。', en: 'Go back to the shop with “ご利用先にもどる”.' },
    ],
    source: 'paymentTest',
    hint: true,
  },
  confusedWith: [
    {
      product: { ja: 'ビットキャッシュST（EXだけのお店で）', en: 'BitCash ST, at shops that take EX only' },
      say: {
        say: {
          ja: '「EX」と「ST」は、同じビットキャッシュでも使えるお店が異なります。EXだけのお店ではSTは使えません。',
          en: 'EX and ST are both BitCash but are taken by different shops. A shop for EX only refuses ST.',
        },
        source: 'shopCode',
      },
    },
    {
      product: { ja: 'WebMoney', en: 'WebMoney' },
      say: {
        say: {
          ja: '発行会社は同じになりましたが、別の電子マネーです。WebMoneyのプリペイド番号は、英数字16文字です。',
          en: 'The issuer is now the same, but it is another money. A WebMoney prepaid number has 16 letters and digits.',
        },
        source: 'webmoneyGuide',
      },
      card: 'webmoney',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'ビットキャッシュ株式会社の相談窓口です。電話か、公式サイトのお問い合わせフォームを使います。',
        en: 'The help desk of BitCash Inc., by phone or by the form on its own site.',
      },
      source: 'disclosure',
    },
    page: { say: 'https://bitcash.jp/docs/support/supportcenter', source: 'disclosure' },
    phone: {
      say: {
        number: '0570-00-1674',
        country: 'JP',
        hours: { ja: '10時から22時（年末年始を除く）', en: '10:00 to 22:00, not around New Year' },
      },
      source: 'disclosure',
    },
    haveAtHand: {
      say: {
        ja: 'ひらがなIDと一緒に書かれている、16桁の「管理番号」とされています。',
        en: 'It is said to be the “管理番号” (control number) of 16 digits printed with the ID.',
      },
      source: 'idGuide',
      hint: true,
    },
  },
  whyWide: {},
  siteSources: { payment: 'publicCode', merge: 'balanceLink', balance: 'balanceLink', codeFormats: 'terms' },
  sources: {
    publicCode: {
      publisher: 'Public source code that sends people to BitCash’s pages',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    balanceLink: {
      publisher: 'Public source code of shops that link to BitCash’s pages for looking up and putting together what is left',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    shopCode: {
      publisher: 'Public source code of a shop that takes BitCash on its own page, 2010 to 2014',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'code',
    },
    paymentTest: {
      publisher: 'Public source code that tries a payment with BitCash at an online shop',
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
      publisher: '日本資金決済業協会が掲載するビットキャッシュ株式会社の情報',
      url: 'https://s-kessai.jp/cms/user-protection/detail/97',
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
    renewalNews: { publisher: 'Impress Watch（watch.impress.co.jp）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
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
    match: ['https://secure.bitcash.jp/my/bitcash/merge/', 'https://bitcash.jp/bitcash/merge', 'http://bitcash.jp/bitcash/merge'],
    noMatch: ['https://secure.bitcash.jp/', 'https://secure.bitcash.jp/my/bitcash/', 'https://bitcash.jp/docs/information/'],
  },
  balance: {
    match: ['https://bitcash.jp/bitcash/balance', 'http://bitcash.jp/bitcash/balance'],
    noMatch: ['https://bitcash.jp/', 'https://bitcash.jp/bitcash/merge', 'https://secure.bitcash.jp/my/bitcash/merge/'],
  },
} satisfies CardExamples;
