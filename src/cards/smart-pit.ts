import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'smart-pit',
  // Nothing is redeemed with it. The shape stands here so that it is recognised on other cards' forms.
  pages: [],
  codeFormats: [{ lengths: [13], alphabet: 'digits', distinctive: true }],
} satisfies CardSite;

export const rules = {
  id: 'smart-pit',
  name: { ja: 'スマートピット', en: 'Smart Pit' },
  group: 'eMoney',
  monogram: '13',
  typedAt: { say: 'notACode', source: 'oldFaq' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  // The card costs nothing and holds nothing, so it is not sold.
  soldAt: null,
  usableAt: null,
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

// Not «smart pit»: two ordinary words.
export const mention = { words: ['smartpit', 'スマートピット'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: 'NTTインターネット株式会社が提供しているとされています。',
      en: 'It is said to be offered by NTT Internet, a company in Japan.',
    },
    source: 'shopGuides',
    hint: true,
  },
  aliases: ['Smart Pit', 'SmartPit', 'スマートピットカード', 'スマートピット番号', 'スマートピットシート'],
  whereToType: {
    say: {
      ja: 'ギフトコードではないので、ギフトカードの入力欄には入力しません。お店の注文画面や、ローソン、ミニストップ、ファミリーマートの店頭で、代金を払うときに使う番号です。',
      en: 'It is not a gift code, so it belongs in no gift card form. It is used in a shop’s order form and at Lawson, Ministop or FamilyMart stores when you pay a bill.',
    },
    source: 'faq',
  },
  codeLooksLike: {
    say: {
      ja: '数字13桁の「スマートピット番号」とされています。',
      en: 'The “Smart Pit number” is said to have 13 digits.',
    },
    source: 'shopGuides',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: '店頭で配られていたカードに有効期限はありませんでした（2015年の案内）。ダウンロードしたシートには、登録できる期限があるとされています。',
      en: 'Cards handed out in stores did not expire (as told in 2015). A downloaded sheet is said to have a date until which it can be registered.',
    },
    source: 'oldFaq',
    hint: true,
  },
  limits: {
    say: {
      ja: '1件の支払いは税込み30万円までです。支払期限は最大60日の間で、請求するお店が決めます。',
      en: 'Up to 300,000 yen a bill, tax included. The shop that bills you sets the deadline, up to 60 days.',
    },
    source: 'faq',
  },
  activation: null,
  notFor: {
    say: {
      ja: 'コンビニでの支払いに使う番号で、お金は入っていません。ギフトカードやプリペイドカードの代わりにはなりません。',
      en: 'It is a number for paying at a convenience store and holds no money. It does not replace a gift card or prepaid card.',
    },
    source: 'oldFaq',
  },
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: '商品や請求のことは注文したお店、番号のしくみのことはスマートピットの公式サイトをご覧ください。',
        en: 'For goods and bills ask the shop that you ordered from; for how the number works see Smart Pit’s own site.',
      },
      source: 'faq',
    },
    page: { say: 'https://www.smartpit.jp/faq/index.html', source: 'faq' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: { codeFormats: 'shopGuides' },
  whyWide: {},
  sources: {
    faq: {
      publisher: 'スマートピット公式サイト「よくある質問」',
      url: 'https://www.smartpit.jp/faq/index.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    oldFaq: {
      publisher: 'スマートピット公式サイト「よくある質問」（2015年7月の写し）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    shopGuides: {
      publisher: 'quick-china.com、coo.net、nenryo10.com（スマートピットで払えるお店の説明）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
