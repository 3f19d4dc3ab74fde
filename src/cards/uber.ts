import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'uber',
  // The code is typed in the app, so no page of the web is watched.
  pages: [],
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'uber',
  name: { ja: 'Uber ギフトカード', en: 'Uber gift card' },
  group: 'shops',
  monogram: 'Ur',
  typedAt: { say: 'app', source: 'uberHelpIndia' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: { say: ['seven-eleven', 'familymart', 'ministop', 'lawson'], source: 'giftGuide', hint: true },
  usableAt: { say: ['uber'], source: 'uberHelpJapan' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: { ja: 'カードを買った国でしか使えません。', en: 'Only usable in the country where the card was bought.' },
    },
    source: 'uberHelpJapan',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['uber gift', 'uber eats gift', 'ウーバー gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'ウーバー ギフトカード',
    'Uberギフトカード',
    'ウーバーイーツ ギフトカード',
    'Uber Eats ギフトカード',
    'Uber Eats gift card',
    'Uber Cash',
  ],
  whereToType: {
    say: {
      ja: 'UberまたはUber Eatsのアプリで、「アカウント」から「お支払い方法」（または「ウォレット」）を開き、「ギフトカード」を選んで入力するとされています。',
      en: 'Said to be in the Uber or Uber Eats app: open “Account”, then the payment methods (or “Wallet”), then “Gift card”.',
    },
    source: 'giftGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '英数字16文字とされています。カードにはPIN番号とシリアル番号があり、入力するのはPIN番号のほうです。',
      en: 'Said to be 16 letters and digits. A card bears a PIN and a serial number; the PIN is what you type.',
    },
    source: 'giftGuide',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: '買った日から3年です。アカウントに登録した金額も、同じ日に期限が切れます（日本の案内）。',
      en: 'Three years from the day of purchase, also for the amount already added to an account (Japan).',
    },
    source: 'uberHelpJapan',
  },
  limits: {
    say: {
      ja: '登録できるのは、1回に10万円、30日間で合わせて20万円までです（日本の案内）。',
      en: 'At most 100,000 yen at a time and 200,000 yen in 30 days (Japan).',
    },
    source: 'uberHelpLimits',
  },
  activation: null,
  notFor: {
    say: {
      ja: '個人のアカウントだけで使えます。ビジネスやファミリーのプロフィールには使えません。登録したあとは、ほかのアカウントに移せません。',
      en: 'Only for personal accounts, not for business or family profiles. Once added to an account, it cannot be moved to another.',
    },
    source: 'uberHelpJapan',
  },
  steps: {
    say: [
      {
        ja: 'アプリで「アカウント」を開き、「お支払い方法」（または「ウォレット」）を選びます。',
        en: 'In the app, open “Account”, then the payment methods (or “Wallet”).',
      },
      { ja: '「ギフトカード」を選びます。', en: 'Choose “Gift card”.' },
      { ja: 'コードをカードのとおりに、空白を入れずに入力します。', en: 'Type the code just as it is printed, without spaces.' },
    ],
    source: 'uberHelpIndia',
    hint: true,
  },
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'Uberヘルプ。このページのフォームから、ギフトカードについて問い合わせできます（サインインが必要なことがあります）。',
        en: 'Uber Help. The form on this page is for questions about gift cards (it may ask you to sign in).',
      },
      source: 'uberHelpJapan',
    },
    page: {
      say: 'https://help.uber.com/ubereats/restaurants/article/uber-%E3%82%AE%E3%83%95%E3%83%88%E3%82%AB%E3%83%BC%E3%83%89%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6?nodeId=49905be4-db4f-4f3d-a043-c4c83191123c',
      source: 'uberHelpJapan',
    },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { codeFormats: 'giftGuide' },
  sources: {
    uberHelpJapan: {
      publisher: 'Uberヘルプ「Uber ギフトカードについて」（日本の案内）',
      url: 'https://help.uber.com/ubereats/restaurants/article/uber-%E3%82%AE%E3%83%95%E3%83%88%E3%82%AB%E3%83%BC%E3%83%89%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6?nodeId=49905be4-db4f-4f3d-a043-c4c83191123c',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    uberHelpLimits: {
      publisher: 'Uberヘルプ「Uber ギフトカードの購入と使い方」（日本の案内、英語）',
      url: 'https://help.uber.com/es-ES/ubereats/stores/article/how-to-purchase-and-use-uber-gift-cards?nodeId=adea347a-95d2-4668-a2bb-09a01e836267',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    uberHelpIndia: {
      publisher: 'Uberヘルプ「Uber ギフトカード」（インドの案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftGuide: {
      publisher: 'blog.buygift.app、gftya.jp、ue-enjoy.com',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
