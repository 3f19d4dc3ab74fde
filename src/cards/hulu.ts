import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'hulu',
  pages: [{ id: 'account', hosts: ['id.hulu.jp'], paths: ['/account*'], onlyWithField: true }],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'hulu',
  name: { ja: 'Huluチケット', en: 'Hulu ticket (Japan)' },
  group: 'streaming',
  monogram: 'Hu',
  typedAt: { say: 'issuerPage', source: 'ticketGuide', hint: true },
  // The form’s own address is not known; its link stands on this page.
  officialPage: { say: 'https://id.hulu.jp/account', source: 'publicCode', hint: true },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { account: 'https://id.hulu.jp/account' },
  soldAt: { say: ['seven-eleven', 'lawson', 'familymart', 'ministop', 'daily-yamazaki'], source: 'ticketGuide', hint: true },
  usableAt: { say: ['hulu'], source: 'ticketGuide', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['hulu gift', 'hulu ticket', 'hulu チケット'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['フールー チケット', 'Huluプリペイドカード', 'Huluギフトカード', 'Hulu ticket', 'Hulu Japan gift card'],
  whereToType: {
    say: {
      ja: 'Huluにログインし、アカウントのページの「お支払い情報」にある「Huluチケットを入力する」から入力するとされています。',
      en: 'It is said to be typed after signing in: account page, payment details, “Enter a Hulu ticket” (Huluチケットを入力する).',
    },
    source: 'ticketGuide',
    hint: true,
  },
  codeLooksLike: null,
  confusable: null,
  expiry: {
    say: {
      ja: '購入から最大12か月とされています。期限を過ぎると使えません。',
      en: 'It is said to last at most 12 months from purchase, and to be void after that.',
    },
    source: 'limitGuide',
    hint: true,
  },
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: '入会のときにHuluチケットで支払うと、無料のお試し期間は付かないとされています。',
      en: 'Whoever signs up with a ticket is said to get no free trial.',
    },
    source: 'trialGuide',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: '海外のHulu（hulu.com）のギフトカード', en: 'Gift card of Hulu abroad (hulu.com)' },
      say: {
        say: {
          ja: '海外のギフトカードは hulu.com で使うものとされています。日本のHuluチケットは hulu.jp で入力します。',
          en: 'A gift card of Hulu abroad is said to belong at hulu.com. The Japanese Hulu ticket is typed at hulu.jp.',
        },
        source: 'publicCode',
        hint: true,
      },
    },
  ],
  support: {
    who: { say: { ja: 'Hulu（日本）のヘルプセンター。', en: 'The help centre of Hulu in Japan.' }, source: 'helpLinks' },
    page: { say: 'https://help.hulu.jp/', source: 'helpLinks' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {
    account: 'The link to the form stands on the account page, which has had both hosts; the form’s own path is not documented.',
  },
  siteSources: { account: 'publicCode' },
  sources: {
    publicCode: {
      publisher: 'Public source code that links to Hulu’s account and gift pages (2025, 2026)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'code',
    },
    helpLinks: {
      publisher: 'Public source code that links to Hulu’s Japanese help centre',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    ticketGuide: { publisher: 'uxmilk.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    limitGuide: { publisher: 'it-media2.net', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    trialGuide: { publisher: 'nerdtaz.com、hapcafe.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  account: {
    match: ['https://id.hulu.jp/account', 'http://id.hulu.jp/account?x=y'],
    noMatch: ['https://www.hulu.jp/account', 'https://help.hulu.jp/', 'https://www.hulu.com/account'],
  },
} satisfies CardExamples;
