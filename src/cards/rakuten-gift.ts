import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'rakuten-gift',
  // It is typed on a page of Rakuten after signing in, but no source gives its address.
  pages: [],
  codeFormats: [{ lengths: [10] }],
} satisfies CardSite;

export const rules = {
  id: 'rakuten-gift',
  name: { ja: '楽天ギフトカード', en: 'Rakuten Gift Card' },
  group: 'payments',
  monogram: 'RG',
  typedAt: { say: 'issuerPage', source: 'saleArticle', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: { say: ['seven-eleven', 'familymart', 'ministop'], source: 'newCards', hint: true },
  usableAt: { say: ['rakuten'], source: 'saleArticle', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'refused',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: null,
      meaning: {
        say: {
          ja: 'チャージできないときは、PIN番号の入力まちがい、使用済みのPIN番号、チャージの上限のどれかであることが多いとされています。',
          en: 'When it is refused, the PIN is said to be mistyped or already used most often, or the ceiling of the balance is reached.',
        },
        source: 'troubleGuide',
        hint: true,
      },
      fixes: ['compare-with-card', 'use-right-account', 'check-balance-first', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['楽天 gift', '楽天キャッシュ gift', 'rakuten gift', 'rakuten cash gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['楽天キャッシュギフトカード', '楽天キャッシュのカード', '楽天キャッシュPOSAカード', 'Rakuten Cash gift card'],
  whereToType: {
    say: {
      ja: '楽天の専用ページで、楽天IDでログインしてPIN番号を入力するとされています。専用ページは、カードの裏面に書かれたアドレスから開いてください。',
      en: 'It is said to be typed on a page of Rakuten after signing in with a Rakuten ID. Open that page by the address on the back of the card.',
    },
    source: 'saleArticle',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード裏面の10桁のPIN番号とされています。',
      en: 'It is said to be a PIN of 10 characters on the back.',
    },
    source: 'saleArticle',
    hint: true,
  },
  confusable: { say: ['O0', 'I1', 'S5'], source: 'troubleGuide', hint: true },
  expiry: {
    say: {
      ja: '買ってから6か月以内に受け取る必要があるとされています。',
      en: 'It is said that it must be received within six months from purchase.',
    },
    source: 'newCards',
    hint: true,
  },
  limits: {
    say: {
      ja: '2025年12月15日から、金額を選べるカードがなくなり、買った金額より受け取れる楽天キャッシュが少なくなったとされています（1万円のカードで9,700円分）。それより前に買ったカードは、期限内なら全額を受け取れると案内されたとされています。',
      en: 'From December 15, 2025 there is said to be no card of a free amount any more, and less Rakuten Cash than was paid (9,700 for a card of 10,000 yen). Cards bought before were said to stay valid until their date.',
    },
    source: 'newCards',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: '楽天ポイントにはなりません。ポイントになるのは、以前の「楽天ポイントギフトカード」です。',
      en: 'It does not become Rakuten points. That was the older “Rakuten Point Gift Card” (楽天ポイントギフトカード).',
    },
    source: 'renewal',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: '楽天ポイントギフトカード', en: 'Rakuten Point Gift Card' },
      say: {
        say: {
          ja: '2022年5月に販売が終わったとされる以前のカードで、楽天ポイントになります。2つは入れかえて使えません。',
          en: 'The older card, said to have been sold until May 2022. It becomes points. One cannot be used as the other.',
        },
        source: 'renewal',
        hint: true,
      },
      card: 'rakuten-point-gift',
    },
  ],
  support: {
    who: {
      say: {
        ja: '2025年のお知らせでは、楽天市場のお客様サポートセンター（お問い合わせチャット、24時間）が窓口とされていました。',
        en: 'In 2025 the customer support of Rakuten Ichiba was named (chat, around the clock).',
      },
      source: 'renewalGuide',
      hint: true,
    },
    page: { say: 'https://chat.ichiba.faq.rakuten.co.jp/', source: 'renewalGuide', hint: true },
    phone: null,
    haveAtHand: null,
  },
  siteSources: { codeFormats: 'saleArticle' },
  whyWide: {},
  sources: {
    saleArticle: {
      publisher: 'reiwabook.blog（楽天ギフトカードの販売終了の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    newCards: {
      publisher: 'raku-kenja.com、solar-club.jp（2025年12月の仕様変更の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    troubleGuide: {
      publisher: 'poiny8.com（楽天ギフトカードの困りごと）',
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
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
