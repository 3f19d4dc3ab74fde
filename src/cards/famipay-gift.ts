import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'famipay-gift',
  // Typed in the app only.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'famipay-gift',
  name: { ja: 'FamiPayギフト', en: 'FamiPay Gift' },
  group: 'payments',
  monogram: 'Fm',
  typedAt: { say: 'app', source: 'giftNotice' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['famipay-merchants'], source: 'famipayNotice' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      countries: ['JP'],
      text: { ja: '使えるのは日本国内だけです。', en: 'It can be used in Japan only.' },
    },
    source: 'giftTerms',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['fami pay gift', 'ファミペイ gift'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '株式会社ファミマデジタルワン', en: 'Famima Digital One (株式会社ファミマデジタルワン)' }, source: 'giftNotice' },
  aliases: ['ファミペイギフト', 'FamiPayギフトコード', 'ファミペイ ギフトコード', 'FamiPay gift code'],
  whereToType: {
    say: {
      ja: 'ファミペイアプリで入力し、FamiPay残高に加えます。ブラウザでは入力しません。',
      en: 'In the FamiPay app, where it is added to the FamiPay balance. It is not typed in a browser.',
    },
    source: 'giftNotice',
  },
  codeLooksLike: null,
  confusable: null,
  expiry: {
    say: {
      ja: '期限は、ギフトを受け取ったときの案内（メールやWebサイト）に書かれています。残高に加えた後は、期限はありません。',
      en: 'The date is in the mail or on the site where you received the gift. Once added to the balance it does not expire.',
    },
    source: 'giftNotice',
  },
  limits: {
    say: {
      ja: '残高に加えられるのは、1日に10万円、1か月に30万円までです。',
      en: 'At most 100,000 yen a day and 300,000 yen a month can be added.',
    },
    source: 'giftNotice',
  },
  activation: null,
  notFor: {
    say: {
      ja: '残高に加えた後は、ギフトに戻せません。現金での払い戻しはできません。',
      en: 'Once added it cannot be turned back into a gift, and it is not paid out in cash.',
    },
    source: 'giftNotice',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'FamiPay回数券、クーポン', en: 'FamiPay tickets and coupons' },
      say: {
        say: {
          ja: 'アプリの「クーポン」の画面で買ったり使ったりするもので、残高には加わりません。',
          en: 'They are bought and used on the app’s coupon screen and add nothing to the balance.',
        },
        source: 'ticketGuide',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: '株式会社ファミマデジタルワン。まず、ギフトを受け取ったときの案内を確かめてください。',
        en: 'Famima Digital One. First look at the mail or site where you received the gift.',
      },
      source: 'giftNotice',
    },
    page: { say: 'https://famipay.famidigi.jp/paymentservicesact_gift', source: 'giftNotice' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: {},
  whyWide: {},
  sources: {
    giftNotice: {
      publisher: 'ファミペイ「資金決済法に基づく情報提供（FamiPayギフト）」',
      url: 'https://famipay.famidigi.jp/paymentservicesact_gift',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    famipayNotice: {
      publisher: 'ファミペイ「資金決済法に基づく情報提供」',
      url: 'https://famipay.famidigi.jp/?p=119467',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftTerms: {
      publisher: 'FamiPayギフト利用規約（契約書集にある写し）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    ticketGuide: {
      publisher: 'ファミペイ「FamiPay回数券」',
      url: 'https://famipay.famidigi.jp/guide/sheet-tickets',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
