import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'quo-card-pay',
  // A link is opened and its bar code shown at the till; only the app asks for a number.
  pages: [],
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'quo-card-pay',
  name: { ja: 'QUOカードPay', en: 'QUO Card Pay' },
  group: 'payments',
  monogram: 'Qu',
  typedAt: { say: 'app', source: 'codeQuestion', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  // Bought online and sent as a link.
  soldAt: null,
  usableAt: { say: ['quo-card-pay-merchants'], source: 'merchantTerms' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['quo card pay', 'quo pay', 'quo カード pay', 'quo ペイ', 'クオ カード ペイ'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '株式会社クオカード', en: 'QUO CARD (株式会社クオカード)' }, source: 'merchantTerms' },
  aliases: ['クオカードペイ', 'QUOペイ', 'クオペイ', 'QUOカード ペイ', 'QUO Pay'],
  whereToType: {
    say: {
      ja: '届いたURLをスマートフォンで開き、出てきたバーコードをお店のレジで見せて使います。番号の入力も、会員登録もいらないとされています。アプリに保存する場合は、アプリで16桁のバリューコードを入力できるとされています。',
      en: 'Open the link that you received on a phone and show its bar code at the till. It is said that nothing need be typed and no account made. To keep it in the app, its 16-character value code is said to be typed there.',
    },
    source: 'appGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '「br.quocardpay.jp/card/」のあるURLで、その後ろの英数字16文字がバリューコードとされています。',
      en: 'A link with br.quocardpay.jp/card/ in it. The 16 letters and digits after it are said to be the value code.',
    },
    source: 'publicCode',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: '発行日から最長3年とされています。もっと短いものもあり、期限は、URLを開いた画面で確認できるとされています。過ぎると残高は失われます。',
      en: 'It is said to last up to three years from issue, some shorter; the page of the link is said to show the date. After it the balance is lost.',
    },
    source: 'expiryArticle',
    hint: true,
  },
  limits: {
    say: {
      ja: '1枚50円から10万円まで、1円単位で発行されるとされています。',
      en: 'It is said to be issued from 50 to 100,000 yen, to the yen.',
    },
    source: 'storeFacts',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: '磁気のQUOカードが使えるお店とは別です。セブン-イレブン、ファミリーマート、ウエルシアでは使えないとされていました（2021年）。使えるお店は公式サイトで確認してください。',
      en: 'The shops are not those of the magnetic QUO card. 7-Eleven, FamilyMart and Welcia were said not to take it (2021). See the official site for shops.',
    },
    source: 'storeArticle',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: '6桁の認証コード', en: 'The 6-digit verification code' },
      say: {
        say: {
          ja: 'アプリの会員登録のときにメールで届く番号です。16桁のバリューコードとは別のもので、残高にはなりません。',
          en: 'It comes by mail when you register in the app. It is not the 16-character value code and adds no balance.',
        },
        source: 'codeQuestion',
        hint: true,
      },
    },
    {
      product: { ja: 'QUOカード（磁気カード）', en: 'QUO card (magnetic card)' },
      say: {
        say: {
          ja: 'プラスチックのカードで、お店のレジで使います。QUOカードPayに残高を移すことはできないとされています。',
          en: 'A plastic card that is used at the till. Its balance is said not to be movable to QUO Card Pay.',
        },
        source: 'magneticCardArticle',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: '株式会社クオカード。URLをなくしたときは、贈ってくれた人や会社にも聞いてみてください。',
        en: 'QUO CARD. If you lost the link, also ask whoever gave it to you.',
      },
      source: 'merchantTerms',
    },
    page: { say: 'https://www.quocard.com/pay.html', source: 'storeFacts', hint: true },
    phone: null,
    haveAtHand: null,
  },
  siteSources: { codeFormats: 'publicCode' },
  whyWide: {},
  sources: {
    merchantTerms: {
      publisher: 'QUOカードPay 加盟店規約（契約書集にある写し）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    storeFacts: {
      publisher: 'Public research notes of August 2026 that sum up QUO Card’s own pages',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    publicCode: {
      publisher: 'Public source code that sorts received QUO Card Pay links',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    appGuide: { publisher: 'apptopi.jp（2022年1月）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
    codeQuestion: {
      publisher: 'otoku.awaisora.com（認証コードとバリューコード）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    expiryArticle: { publisher: 'funkagoshima.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    storeArticle: { publisher: 'noble-san.com（2021年7月）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
    magneticCardArticle: { publisher: 'chateau-vulpes.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
