import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';
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
  codeFormats: [{ lengths: [16], alphabet: 'alphanumeric' }],
  lookalikes: [{ id: 'hiragana-id', lengths: [16], alphabet: 'hiragana' }],
} satisfies CardSite;

export const rules = {
  id: 'webmoney',
  name: { ja: 'WebMoney', en: 'WebMoney' },
  officialPage: null,
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
    ],
    source: 'outageArticle',
    hint: true,
  },
  usableAt: { say: ['webmoney-merchants'], source: 'guide' },
  notUsableAt: null,
  lookalikes: {
    'hiragana-id': {
      say: {
        ja: 'ひらがな16文字は、ビットキャッシュの「ひらがなID」の形です。WebMoneyのプリペイド番号は英数字16文字です。',
        en: '16 hiragana are the form of a BitCash ID. A WebMoney prepaid number has 16 letters and digits.',
      },
      source: 'bitcashTerms',
      hint: true,
    },
  },
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

export const prose = {
  issuer: {
    say: {
      ja: 'ビットキャッシュ株式会社（2026年3月31日にauペイメント株式会社から引き継ぎ）',
      en: 'BitCash Inc. (took over from au Payment on March 31, 2026)',
    },
    source: 'transferNews',
  },
  aliases: ['ウェブマネー', 'Webマネー', 'WEBマネー', 'ウエブマネー', 'WebMoneyギフトカード', 'WebMoney gift card', 'Web Money'],
  codeLooksLike: {
    say: {
      ja: '英数字16文字の「プリペイド番号」です。',
      en: 'A “prepaid number” of 16 letters and digits.',
    },
    source: 'guide',
  },
  support: {
    say: {
      ja: '現在の発行会社はビットキャッシュ株式会社です。以前の発行会社のころの電話番号は0120-364-033でしたが、今もつながるかは確認できていません。公式サイトで最新の連絡先をご確認のうえ、プリペイド番号をご用意ください。',
      en: 'The issuer is now BitCash Inc. The number at the time of the old issuer was 0120-364-033 (Japan); we could not confirm that it still answers. See the official site for the current contact, and have the prepaid number at hand.',
    },
    source: 'oldSupport',
    hint: true,
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
