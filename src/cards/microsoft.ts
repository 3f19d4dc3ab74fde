import type { CardExamples, CardProse, CardRules, CardSite, FormSignature } from '../contracts/card';

const form = { field: 'input[name="tokenString"], #tokenString' } satisfies FormSignature;

export const site = {
  id: 'microsoft',
  pages: [
    {
      id: 'redeem',
      hosts: ['account.microsoft.com'],
      paths: ['/billing/redeem*'],
      form,
    },
    {
      id: 'redeem-site',
      hosts: ['redeem.microsoft.com'],
      paths: ['/*'],
      form,
    },
    {
      id: 'redeem-frame',
      hosts: ['www.microsoft.com'],
      paths: ['/*'],
      onlyWithField: true,
      onlyInFrame: true,
      // No submit: its buttons bear hashed class names that change with every build.
      form,
    },
  ],
  codeFormats: [{ lengths: [25], alphabet: 'alphanumeric' }],
} satisfies CardSite;

export const rules = {
  id: 'microsoft',
  name: { ja: 'Xbox・Microsoftギフトカード', en: 'Xbox and Microsoft gift card' },
  officialPage: { say: 'https://account.microsoft.com/billing/redeem', source: 'publicCode' },
  noticePage: null,
  cleanAddresses: {
    redeem: 'https://account.microsoft.com/billing/redeem',
    'redeem-site': 'https://account.microsoft.com/billing/redeem',
    'redeem-frame': 'https://account.microsoft.com/billing/redeem',
  },
  soldAt: { say: ['seven-eleven', 'lawson'], source: 'shopGuide', hint: true },
  usableAt: { say: ['microsoft-store'], source: 'xboxSupport', hint: true },
  notUsableAt: null,
  lookalikes: {},
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: null,
  aliases: [
    'Xboxギフトカード',
    'Xboxプリペイドカード',
    'Microsoftギフトカード',
    'マイクロソフトギフトカード',
    'Windowsストアプリペイドカード',
    'Xbox gift card',
    'Microsoft gift card',
    'Xbox code',
  ],
  codeLooksLike: {
    say: {
      ja: '英数字25文字（5文字×5組）です。それ以外の形のコードはXboxのコードではなく、ゲームの発売元などのサイトで使うものです。',
      en: '25 letters and digits in five blocks of five. A code of any other shape is not an Xbox code; it belongs on the publisher’s own site.',
    },
    source: 'xboxSupport',
  },
  support: {
    say: {
      ja: 'Xboxサポート（support.xbox.com）。本体で登録できないときは、ウェブサイトで登録するよう案内されています。',
      en: 'Xbox Support (support.xbox.com). If a console refuses the code, it advises redeeming on the web.',
    },
    source: 'xboxSupport',
  },
  whyWide: {
    'redeem-site': 'redeem.microsoft.com is used for nothing but redeeming, and its pages bear different names (/enter, /webblendredeem).',
    'redeem-frame':
      'The account page shows the form in a frame of this host; the frame’s path is not documented. Only in frames, and only with the field.',
  },
  siteSources: { redeem: 'publicCode', 'redeem-site': 'publicCode', 'redeem-frame': 'publicCode', codeFormats: 'xboxSupport' },
  sources: {
    publicCode: {
      publisher: 'Public source code that works with Microsoft’s redemption page, 2020 and later',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    xboxSupport: {
      publisher: 'Xbox Support',
      url: 'https://support.xbox.com/en-GB/billing/prepaid-codes/problems-redeeming-token-qr-code',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    shopGuide: { publisher: 'vodb.info', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://account.microsoft.com/billing/redeem',
      'https://account.microsoft.com/billing/redeem?refd=www.microsoft.com',
      'http://account.microsoft.com/billing/redeem',
    ],
    noMatch: ['https://account.microsoft.com/billing/orders', 'https://account.microsoft.com/', 'https://www.microsoft.com/'],
  },
  'redeem-site': {
    match: ['https://redeem.microsoft.com/', 'https://redeem.microsoft.com/enter?ref=xboxcom', 'http://redeem.microsoft.com/'],
    noMatch: ['https://account.microsoft.com/billing/redeem', 'https://www.microsoft.com/'],
  },
  'redeem-frame': {
    match: ['https://www.microsoft.com/store/redeem'],
    noMatch: ['https://support.microsoft.com/', 'https://account.microsoft.com/billing/redeem', 'https://www.xbox.com/'],
  },
} satisfies CardExamples;
