import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'paypay-point-code',
  // Typed in the app only, or opened by a link or QR code that leads to the app.
  pages: [],
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'paypay-point-code',
  name: { ja: 'PayPayポイントコード', en: 'PayPay point code' },
  group: 'payments',
  monogram: 'PP',
  typedAt: { say: 'app', source: 'codeGuide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: { say: 'https://paypay.ne.jp/notice/', source: 'publicCode', hint: true },
  cleanAddresses: {},
  // Given away by companies; said not to be sold to individuals.
  soldAt: null,
  usableAt: { say: ['paypay-merchants'], source: 'giftCardArticle', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: {
    say: {
      ja: '「0」や「1」に見える文字は、「o」や「I」で試すよう案内されているとされています。',
      en: 'For what looks like 0 or 1, o or I is said to be advised.',
    },
    source: 'lockAnswer',
    hint: true,
  },
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: 24 * 60,
      counts: 'unknown',
      text: {
        ja: '短い時間に何回もまちがえると、番号を入力できなくなり、24時間以上あける必要があるとされています。',
        en: 'After several wrong entries within a short time it is said to take no numbers for 24 hours or more.',
      },
    },
    source: 'lockAnswer',
    hint: true,
  },
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'see-details-before-charging',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: {
        say: [{ language: 'ja', pattern: 'チャージの前に詳細をご確認ください' }],
        source: 'messageAnswer',
        hint: true,
      },
      meaning: {
        say: {
          ja: '期限切れ、使用済み、入力まちがい、別の種類のコード、古いアプリのどれかであることが多いとされています。続けて試すと入力できなくなるので、いったん止めてコードを見比べてください。',
          en: 'It is said to mean most often that the code has expired, is used, mistyped or of another kind, or that the app is old. Stop and compare it first: more tries may lock you out.',
        },
        source: 'messageAnswer',
        hint: true,
      },
      fixes: ['compare-with-card', 'stop-retrying', 'contact-issuer'],
    },
    {
      id: 'too-many-tries',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'tooManyTries',
      words: null,
      meaning: {
        say: {
          ja: '何回もまちがえたため、番号を入力できない状態とされています。24時間以上あけてから、もう一度試してください。',
          en: 'Numbers are said to be refused after several wrong ones. Try again after 24 hours or more.',
        },
        source: 'lockAnswer',
        hint: true,
      },
      fixes: ['stop-retrying', 'compare-with-card', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['pay pay gift', 'pay pay ポイント code', 'pay pay point code', 'ペイペイ gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'PayPayギフトカード',
    'ペイペイポイントコード',
    'ペイペイギフトカード',
    'PayPayギフトコード',
    'PayPay gift card',
    'PayPay gift code',
  ],
  whereToType: {
    say: {
      ja: 'PayPayアプリだけで使えるとされています。アプリの「チャージ」からポイントコードの番号を入力するか、届いたURLやQRコードを開きます。',
      en: 'It is said to work in the PayPay app only: type it under “Charge” (チャージ), or open the link or QR code that you received.',
    },
    source: 'codeGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '英数字16桁とされています。何個も届いたときは、すべて入力する必要があるとされています。',
      en: 'It is said to have 16 letters and digits. If you received several, all of them are said to be needed.',
    },
    source: 'codeGuide',
    hint: true,
  },
  confusable: { say: ['0oO', '1Il'], source: 'lockAnswer', hint: true },
  expiry: {
    say: {
      ja: '期限があり、過ぎると使えなくなるとされています。',
      en: 'It is said to have a date after which it no longer works.',
    },
    source: 'messageAnswer',
    hint: true,
  },
  limits: {
    say: {
      ja: '本人確認をしていない場合は、1日に10万円、1か月に30万円までとされています。',
      en: 'Without proof of identity at most 100,000 yen a day and 300,000 a month, it is said.',
    },
    source: 'lockAnswer',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: 'ほかの会社のギフトコードは、PayPayにはチャージできないとされています。',
      en: 'Gift codes of others are said not to be chargeable to PayPay.',
    },
    source: 'lockAnswer',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'PayPayギフト（商品券）', en: 'PayPay Gift (voucher)' },
      say: {
        say: {
          ja: '2025年に始まった、決まったお店で使う商品券です。ポイントコードとは別のものです。',
          en: 'A voucher for certain shops that began in 2025. It is not a point code.',
        },
        source: 'giftNews',
        hint: true,
      },
    },
    {
      product: { ja: '認証コード、紹介コード', en: 'Verification code, invitation code' },
      say: {
        say: {
          ja: 'SMSで届く認証コードや、友だち紹介のコードは、ポイントコードではありません。入力する場所も別です。',
          en: 'Verification codes by SMS and invitation codes are not point codes and are typed elsewhere.',
        },
        source: 'sixCodes',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'PayPayのヘルプ、またはPayPayアプリのチャット。',
        en: 'PayPay’s help pages, or the chat in the PayPay app.',
      },
      source: 'lockAnswer',
      hint: true,
    },
    page: { say: 'https://paypay.ne.jp/help/', source: 'publicCode', hint: true },
    phone: null,
    haveAtHand: null,
  },
  siteSources: { codeFormats: 'codeGuide' },
  whyWide: {},
  sources: {
    codeGuide: { publisher: 'tokutoku-coupons.com（2025年11月）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
    lockAnswer: {
      publisher: 'otoku.awaisora.com（PayPayのヘルプを引いた回答）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    messageAnswer: {
      publisher: 'otoku.awaisora.com（「チャージの前に詳細をご確認ください」の回答）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    giftCardArticle: { publisher: 'omatomekan.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    giftNews: { publisher: 'ケータイ Watch（PayPayギフトの記事）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    sixCodes: { publisher: 'techlifeatlas.com（PayPayの6つのコード）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    publicCode: {
      publisher: 'Public source code that lists PayPay’s help and notice pages',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
