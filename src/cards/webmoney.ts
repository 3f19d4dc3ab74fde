import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';
import type { Text } from '../contracts/text';

/** One way to tell all the ended kinds from those that go on. */
const tellApart = {
  ja: 'カードに「WebMoneyプリペイドカード」「WebMoneyストアーカード」「au PAY プリペイドカード」のどれかが書かれていれば、終了した種類です。コンビニの端末で買ったシート（紙）と「WebMoneyギフトカード」は、引き続き使えると案内されています。',
  en: 'It is an ended kind if the card says “WebMoney Prepaid Card” (WebMoneyプリペイドカード), “WebMoney Store Card” (WebMoneyストアーカード) or “au PAY Prepaid Card” (au PAY プリペイドカード). Paper sheets from a convenience store and the “WebMoney Gift Card” (WebMoneyギフトカード) were announced to go on.',
} satisfies Text;

export const site = {
  id: 'webmoney',
  pages: [
    {
      id: 'payment',
      hosts: ['www.webmoney.ne.jp'],
      paths: ['/*'],
    },
  ],
  // Whether upper and lower case differ is not known, so nothing is said of it.
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'webmoney',
  name: { ja: 'WebMoney', en: 'WebMoney' },
  group: 'eMoney',
  monogram: 'WM',
  typedAt: { say: 'merchantPages', source: 'guide' },
  officialPage: null,
  balancePage: null,
  noticePage: { say: 'https://www.webmoney.jp/', source: 'outageArticle', hint: true },
  // A payment begins at the shop, so there is no address to start again from.
  cleanAddresses: {},
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
      'seicomart',
      'hamanasu-club',
      'welcia',
      'kojima',
      'aeon',
    ],
    source: 'shopGuides',
    hint: true,
  },
  usableAt: { say: ['webmoney-merchants', 'niconico'], source: 'niconicoHelp' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: {
    finalButton: {
      say: {
        ja: '「お支払いを行う」。押すと支払いが実行され、取り消せません。',
        en: '“お支払いを行う” (pay). Pressing it pays, and it cannot be undone.',
      },
      source: 'publicCode',
    },
    returnButton: {
      say: {
        ja: '「ご利用サイトに戻る」。支払いのあと、このボタンでお店に戻ります。',
        en: '“ご利用サイトに戻る” (back to the site). Press it after paying to return to the shop.',
      },
      source: 'publicCode',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'balance-too-low',
      seenByPeople: true,
      words: { say: [{ language: 'ja', pattern: 'あと*POINT必要です' }], source: 'guide' },
      outcome: 'needsMore',
      meaning: {
        say: {
          ja: '残高が購入金額に足りません。同じ支払いに、別のプリペイド番号を追加できます（最大19枚まで）。',
          en: 'The balance does not cover the price. Other prepaid numbers can be added to the same payment, up to 19 more.',
        },
        source: 'oldSupport',
      },
      fixes: ['pay-the-rest'],
    },
  ],
  ended: [
    {
      id: 'prepaid-card',
      product: { ja: 'WebMoneyプリペイドカード（Liteを含む）', en: 'WebMoney Prepaid Card (also Lite)' },
      since: '2026-03-31T15:00:00+09:00',
      say: {
        say: {
          ja: 'WebMoneyプリペイドカードとLiteでの支払いは、2026年3月31日15時に終了しました。残高は2026年4月1日から払い戻しを受け付けると案内されています。',
          en: 'Payment with WebMoney Prepaid Card and Lite ended on March 31, 2026, 15:00 (Japan time). Refunds of what is left were announced from April 1, 2026.',
        },
        source: 'endingNews',
      },
      tellApart,
    },
    {
      id: 'store-card',
      product: { ja: 'WebMoneyストアーカード', en: 'WebMoney Store Card' },
      since: '2026-03-31T15:00:00+09:00',
      say: {
        say: {
          ja: 'WebMoneyストアーカードも、WebMoneyプリペイドカードの関連サービスとして2026年3月31日に終了しました。',
          en: 'WebMoney Store Card ended together with WebMoney Prepaid Card on March 31, 2026.',
        },
        source: 'transferNews',
      },
      tellApart,
    },
    {
      id: 'au-pay-prepaid-card',
      product: { ja: 'au PAY プリペイドカードによるWebMoneyでの支払い', en: 'Paying as WebMoney with au PAY Prepaid Card' },
      since: '2026-03-31T15:00:00+09:00',
      say: {
        say: {
          ja: 'au PAY プリペイドカードを使ったWebMoney加盟店での支払いは、2026年3月31日に終了しました。終了したのはWebMoney加盟店での支払いです。',
          en: 'Paying at WebMoney shops with au PAY Prepaid Card ended on March 31, 2026. This is about WebMoney shops only.',
        },
        source: 'transferNews',
      },
      tellApart,
    },
  ],
} satisfies CardRules;

export const mention = { words: ['web money', 'ウェブマネー', 'webマネー'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'ビットキャッシュ株式会社（2026年3月31日にauペイメント株式会社から引き継ぎ）',
      en: 'BitCash Inc. (took over from au Payment on March 31, 2026)',
    },
    source: 'transferNews',
  },
  aliases: ['ウェブマネー', 'Webマネー', 'WEBマネー', 'ウエブマネー', 'WebMoneyギフトカード', 'WebMoney gift card', 'Web Money'],
  whereToType: {
    say: {
      ja: 'お店の支払方法で「WebMoney」を選ぶと開く、WebMoneyの支払いページに入力します。メールで番号を送る支払い方はありません。',
      en: 'On WebMoney’s payment page, which opens when you choose WebMoney at a shop. There is no way to pay by sending the number in an e-mail.',
    },
    source: 'warning',
  },
  codeLooksLike: {
    say: {
      ja: '英数字16文字の「プリペイド番号」です。',
      en: 'A “prepaid number” of 16 letters and digits.',
    },
    source: 'guide',
  },
  confusable: null,
  expiry: {
    say: {
      ja: '原則として有効期限はないとされています（キャンペーンなどでもらったものを除く）。',
      en: 'It is said not to expire, apart from what was given in campaigns.',
    },
    source: 'moneyArticle',
    hint: true,
  },
  limits: {
    say: {
      ja: '以前の発行会社のころの案内では、1回の支払いに追加できる番号は19枚まで、「残高引継」で1つの番号にまとめられるのは5万POINTまでです。',
      en: 'As told under the former issuer: up to 19 further numbers a payment, and up to 50,000 POINT put together on one number (残高引継).',
    },
    source: 'guide',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: '特定のサービス専用の種類は、そのサービスでしか使えません。Steam専用、Crysta専用、ファイナルファンタジーXI専用、TSUTAYAオンラインゲーム専用、for mora、funcash WMなどがあります。',
      en: 'Kinds made for one service work there only: those for Steam, Crysta, Final Fantasy XI, TSUTAYA Online Game, mora, and funcash WM.',
    },
    source: 'oldDisclosure',
  },
  steps: {
    say: [
      { ja: 'お店の支払方法で「WebMoney」を選びます。', en: 'Choose WebMoney as the way to pay.' },
      {
        ja: 'WebMoneyの支払いページで、用紙やカードの「プリペイド番号」を入力します。',
        en: 'On WebMoney’s payment page type the prepaid number from your sheet or card.',
      },
      { ja: '「お支払いを行う」を押します。', en: 'Press “お支払いを行う” (pay).' },
      {
        ja: '支払いが終わったら、ページのボタンを押してお店のサイトに戻ります。',
        en: 'When it is paid, press the page’s button that leads back to the shop.',
      },
    ],
    source: 'guide',
  },
  confusedWith: [
    {
      product: { ja: 'ビットキャッシュ', en: 'BitCash' },
      say: {
        say: {
          ja: '発行会社は同じになりましたが、別の電子マネーです。ビットキャッシュの「ひらがなID」は、ひらがな16文字です。',
          en: 'The issuer is now the same, but it is another money. A BitCash ID has 16 hiragana.',
        },
        source: 'bitcashTerms',
      },
      card: 'bitcash',
    },
    {
      product: { ja: '特定のお店専用のWebMoney（Steam専用など）', en: 'WebMoney for one shop only, as for Steam' },
      say: {
        say: {
          ja: '名前に「専用」などと付いたWebMoneyは、ほかのサイトでは使えません。カードやシートの名前をご確認ください。',
          en: 'WebMoney that bears the name of one service works on no other site. Read the name on the card or sheet.',
        },
        source: 'oldDisclosure',
      },
    },
    {
      product: { ja: '海外の「WebMoney」（WebMoney Transfer）', en: 'WebMoney Transfer, a service abroad' },
      say: {
        say: {
          ja: '名前は同じですが、日本のWebMoneyとは関係のない別のサービスとされています。',
          en: 'It has the same name but is said to be unrelated to the Japanese WebMoney.',
        },
        source: 'encyclopedia',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: '現在の発行会社はビットキャッシュ株式会社です。WebMoneyの最新の連絡先は、公式サイトの「お問い合わせ」でご確認ください。',
        en: 'The issuer is now BitCash Inc. See “お問い合わせ” (contact) on WebMoney’s own site for the current contact.',
      },
      source: 'paymentAgent',
      hint: true,
    },
    page: { say: 'https://www.webmoney.jp/', source: 'paymentAgent', hint: true },
    phone: null,
    formerPhone: {
      say: {
        number: '0120-364-033',
        country: 'JP',
        hours: { ja: '9時から20時（年中無休、2020年の案内）', en: '9:00 to 20:00, every day (as told in 2020)' },
        note: {
          ja: '以前の発行会社（auペイメント）のころの番号です。発行会社が変わった今もつながるかは、確認できていません。',
          en: 'The number at the time of the old issuer, au Payment. We could not confirm that it still answers.',
        },
      },
      source: 'oldSupport',
      hint: true,
    },
    haveAtHand: { say: { ja: 'プリペイド番号。', en: 'The prepaid number.' }, source: 'oldSupport', hint: true },
  },
  whyWide: { payment: 'Shops hand over to this host to be paid, and the paths that they use are not documented.' },
  siteSources: { payment: 'publicCode', codeFormats: 'guide' },
  sources: {
    publicCode: {
      publisher: 'Public source code that knows WebMoney’s payment page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    guide: {
      publisher: 'WebMoney公式サイト「使い方」（以前の発行会社のころのもの）',
      url: 'https://www.webmoney.jp/guide/use.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    oldSupport: {
      publisher: 'WebMoney公式サイト（2020年のお知らせ）',
      url: 'https://m.webmoney.jp/news/2020/12458.html',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    bitcashTerms: {
      publisher: 'ビットキャッシュ利用規約',
      url: 'https://bitcash.jp/docs/terms/bitcash',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    warning: {
      publisher: 'WebMoney公式サイト「セキュリティについて」（以前の発行会社のころのもの）',
      url: 'https://www.webmoney.jp/news/warning.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    oldDisclosure: {
      publisher: '日本資金決済業協会が掲載していたauペイメント株式会社の情報（以前の発行会社）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    niconicoHelp: {
      publisher: 'ニコニコヘルプ「ニコニコポイントの料金支払方法」（2023年11月21日更新）',
      url: 'https://qa.nicovideo.jp/faq/show/798',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    paymentAgent: {
      publisher: 'SBペイメントサービス（WebMoney決済の説明、developer.sbpayment.jp）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    endingNews: {
      publisher: 'ASCII.jp（2025年12月25日）、電ファミニコゲーマー（2025年12月23日）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    transferNews: {
      publisher: 'gamebiz（auペイメントの2025年12月22日の発表による）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    shopGuides: {
      publisher: 'SNSデイズ（snsdays.com）、giftissue.com、d-money.jp',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    moneyArticle: { publisher: 'd-money.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    encyclopedia: {
      publisher: 'ウィキペディアの写し（profilbaru.com）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
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
  payment: {
    match: ['https://www.webmoney.ne.jp/payment', 'http://www.webmoney.ne.jp/', 'https://www.webmoney.ne.jp/a/b?c=d'],
    noMatch: ['https://www.webmoney.jp/', 'https://m.webmoney.jp/news/2020/12458.html', 'https://www.webmoney.ne.jp.example.test/'],
  },
} satisfies CardExamples;
