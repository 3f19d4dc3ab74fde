import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'rakuten-point-gift',
  // It is typed on a page of Rakuten after signing in, but no source gives its address.
  pages: [],
  codeFormats: [{ lengths: [10] }],
} satisfies CardSite;

export const rules = {
  id: 'rakuten-point-gift',
  name: { ja: '楽天ポイントギフトカード', en: 'Rakuten Point Gift Card' },
  group: 'payments',
  monogram: 'RP',
  typedAt: { say: 'issuerPage', source: 'pointGuide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  // Shops are said to have stopped selling it, so none is named.
  soldAt: null,
  usableAt: { say: ['rakuten'], source: 'pointGuide', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['楽天ポイント gift', '楽天posa', 'rakuten point gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['楽天スーパーポイントギフトカード', '楽天POSAカード', 'Rakuten points gift card'],
  whereToType: {
    say: {
      ja: '楽天にログインし、ポイントの受け取り画面でPIN番号を入力するとされています。受け取り画面は、カードの裏面に書かれたアドレスから開いてください。',
      en: 'It is said to be typed on Rakuten’s page for receiving points, after signing in. Open that page by the address on the back of the card.',
    },
    source: 'pointGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード裏面の銀色の部分を削ると出てくる、10桁のPIN番号とされています。',
      en: 'It is said to be a PIN of 10 characters under the silver layer on the back.',
    },
    source: 'pointGuide',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: 'お店のレジを通してから6か月とされています。受け取った日からではありません。2022年5月に販売が終わったとされているので、古いカードは期限が切れている可能性があります。',
      en: 'It is said to last six months from the till, not from the day you register it. Sale is said to have ended in May 2022, so an old card may well have expired.',
    },
    source: 'pointGuide',
    hint: true,
  },
  limits: {
    say: {
      ja: '受け取ったポイントは期間限定で、使えるのは1回の注文で3万ポイントまで、1か月で10万ポイントまでとされています。',
      en: 'The points are said to be for a limited time, at most 30,000 an order and 100,000 a month.',
    },
    source: 'pointGuide',
    hint: true,
  },
  activation: {
    say: {
      ja: 'レジを通した時点で、PIN番号が有効になるとされています。',
      en: 'The PIN is said to become valid when the card passes the till.',
    },
    source: 'pointGuide',
    hint: true,
  },
  notFor: {
    say: {
      ja: '楽天キャッシュにはなりません。楽天キャッシュになるのは、別の「楽天ギフトカード」です。',
      en: 'It does not become Rakuten Cash. That is another card, “Rakuten Gift Card” (楽天ギフトカード).',
    },
    source: 'renewal',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: '楽天ギフトカード', en: 'Rakuten Gift Card' },
      say: {
        say: {
          ja: 'カードに「ポイント」と書かれていれば、楽天ポイントギフトカードです。「楽天ギフトカード」は後から出たカードで、楽天キャッシュになります。2つは入れかえて使えません。',
          en: 'If the card says “point” (ポイント), it is this card. The Rakuten Gift Card came later and becomes Rakuten Cash. One cannot be used as the other.',
        },
        source: 'renewal',
        hint: true,
      },
      card: 'rakuten-gift',
    },
    {
      product: { ja: '楽天ポイントカード', en: 'Rakuten Point Card' },
      say: {
        say: {
          ja: 'お店で見せてポイントをためるカードです。お金やポイントは、はじめから入っていません。',
          en: 'A card that is shown in shops to collect points. It holds no value when you get it.',
        },
        source: 'pointCardArticle',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: '楽天のサポートに相談してください。2025年の「楽天ギフトカード」のお知らせでは、楽天市場のお問い合わせチャットが窓口とされていました。',
        en: 'Ask Rakuten’s support. For the Rakuten Gift Card, the chat of Rakuten Ichiba was named in 2025.',
      },
      source: 'renewalGuide',
      hint: true,
    },
    page: { say: 'https://chat.ichiba.faq.rakuten.co.jp/', source: 'renewalGuide', hint: true },
    phone: null,
    haveAtHand: null,
  },
  siteSources: { codeFormats: 'pointGuide' },
  whyWide: {},
  sources: {
    pointGuide: {
      publisher: 'rakuten-help.com（楽天ポイントギフトカードの注意点）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    renewal: {
      publisher: 'giftjesse.com（楽天ギフトカードへのリニューアル）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    renewalGuide: {
      publisher: 'Public guide that sums up Rakuten’s notice of November 2025',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    pointCardArticle: { publisher: 'lifelabo23.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
