import type { CardExamples, CardMention, CardProse, CardRules, CardSite, FormSignature } from '../contracts/card';

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
  codeFormats: [{ lengths: [25], distinctive: true }],
} satisfies CardSite;

export const rules = {
  id: 'microsoft',
  name: { ja: 'Xbox・Microsoftギフトカード', en: 'Xbox and Microsoft gift card' },
  group: 'games',
  monogram: 'Xb',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://account.microsoft.com/billing/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: { say: 'https://support.xbox.com/en-US/xbox-live-status', source: 'statusPage' },
  cleanAddresses: {
    redeem: 'https://account.microsoft.com/billing/redeem',
    'redeem-site': 'https://account.microsoft.com/billing/redeem',
    'redeem-frame': 'https://account.microsoft.com/billing/redeem',
  },
  soldAt: { say: ['seven-eleven', 'lawson'], source: 'shopGuide', hint: true },
  usableAt: { say: ['microsoft-store'], source: 'xboxSupport', hint: true },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'コードによっては、買った国や地域のアカウントでしか使えません。',
        en: 'Some codes can be redeemed only in the country or region where they were bought.',
      },
    },
    source: 'olderErrors',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: {
    finalButton: {
      say: {
        ja: '「Next」（次へ）のあとに出る「Confirm」（確認）を押すまで、コードは引き換えられていません。',
        en: 'Nothing has been redeemed until you press “Confirm”, which appears after “Next”.',
      },
      source: 'publicCode',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'not-valid',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'Please enter a valid code' }], source: 'xboxSupport' },
      meaning: {
        say: {
          ja: '入力まちがいか、Xboxではなくゲームの発売元などのサイトで使うコードです。Xboxのコードは英数字25文字です。',
          en: 'The code is mistyped, or it belongs on a publisher’s own site rather than Xbox. Xbox codes have 25 letters and digits.',
        },
        source: 'xboxSupport',
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'use-page-of-that-code', 'contact-issuer'],
    },
    {
      id: 'already-used',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'This code has already been used' }], source: 'xboxSupport' },
      meaning: {
        say: {
          ja: 'このコードは使用済みです。家族のほかのアカウントで使っていないか確かめ、心当たりがなければ買ったところに問い合わせます。',
          en: 'This code was used before. Look at the other accounts in your household, then ask whoever sold it.',
        },
        source: 'xboxSupport',
      },
      fixes: ['check-balance-first', 'use-right-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'transaction-error',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'An error has occurred during the transaction' }], source: 'xboxSupport' },
      meaning: {
        say: {
          ja: '手続きの途中でエラーになりました。もう一度試す前に、残高や購入履歴に反映されていないかご確認ください。',
          en: 'Something failed on the way. Before trying again, see whether your balance or order history shows it after all.',
        },
        source: 'xboxSupport',
      },
      fixes: ['check-balance-first', 'reload-later', 'contact-issuer'],
    },
    {
      id: 'token-not-found',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: 'このコードは見つかりません（TokenNotFound、InvalidProductKey など）。',
          en: 'No such code (TokenNotFound, InvalidProductKey and others).',
        },
        source: 'publicCode',
      },
      fixes: ['compare-with-card'],
    },
    {
      id: 'token-already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: '使用済みです（RedeemTokenAlreadyRedeemed）。', en: 'Already used (RedeemTokenAlreadyRedeemed).' },
        source: 'publicCode',
      },
      fixes: ['check-balance-first'],
    },
    {
      id: 'token-expired',
      outcome: 'refused',
      cause: 'expired',
      seenByPeople: false,
      words: null,
      meaning: { say: { ja: '期限が切れています（RedeemTokenExpired）。', en: 'Expired (RedeemTokenExpired).' }, source: 'publicCode' },
      fixes: ['ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'token-deactivated',
      outcome: 'refused',
      cause: 'notActivated',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '有効になっていないか、取り消されています（RedeemTokenStateDeactivated）。',
          en: 'Not activated, or cancelled (RedeemTokenStateDeactivated).',
        },
        source: 'publicCode',
      },
      fixes: ['wait-for-activation', 'ask-shop-with-receipt'],
    },
    {
      id: 'token-geo-fencing',
      outcome: 'refused',
      cause: 'wrongRegion',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: '国や地域がちがいます（RedeemTokenGeoFencingError）。', en: 'Another country or region (RedeemTokenGeoFencingError).' },
        source: 'publicCode',
      },
      fixes: ['match-country-of-account'],
    },
    {
      id: 'no-eligible-products',
      outcome: 'refused',
      cause: 'accountNotEligible',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: 'このアカウントで受け取れる商品がありません（RedeemTokenNoMatchingOrEligibleProductsFound）。',
          en: 'Nothing that this account may get (RedeemTokenNoMatchingOrEligibleProductsFound).',
        },
        source: 'publicCode',
      },
      fixes: ['use-right-account', 'contact-issuer'],
    },
    {
      id: 'already-owns-content',
      outcome: 'refused',
      cause: 'alreadyYours',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: 'この商品は、もう持っています（UserAlreadyOwnsContent）。',
          en: 'The account already owns it (UserAlreadyOwnsContent).',
        },
        source: 'publicCode',
      },
      fixes: ['use-right-account'],
    },
    {
      id: 'too-many-requests',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: '続けて試しすぎました（TooManyRequests）。', en: 'Too many tries in a row (TooManyRequests).' },
        source: 'publicCode',
      },
      fixes: ['stop-retrying'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['xbox gift', 'xbox code', 'microsoft gift', 'マイクロソフト gift'] } satisfies CardMention;

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
  whereToType: {
    say: {
      ja: 'ブラウザで account.microsoft.com/billing/redeem を開き、サインインして入力します。',
      en: 'In a browser, at account.microsoft.com/billing/redeem, signed in.',
    },
    source: 'publicCode',
  },
  codeLooksLike: {
    say: {
      ja: '英数字25文字（5文字×5組）です。それ以外の形のコードはXboxのコードではなく、ゲームの発売元などのサイトで使うものです。',
      en: '25 letters and digits in five blocks of five. A code of any other shape is not an Xbox code; it belongs on the publisher’s own site.',
    },
    source: 'xboxSupport',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: {
    say: {
      ja: 'お店のカードは、買ってから24時間たっても使えなければ、お店に持って行って有効にしてもらいます（Xboxサポートの以前の案内）。',
      en: 'If a card from a shop does not work 24 hours after purchase, take it back and have it activated (an earlier page of Xbox Support).',
    },
    source: 'olderErrors',
  },
  notFor: {
    say: {
      ja: '停止されているアカウントや、未払いのあるアカウントでは使えません（Xboxサポートの以前の案内）。',
      en: 'Not for accounts that are suspended or have a past-due balance (an earlier page of Xbox Support).',
    },
    source: 'olderErrors',
  },
  steps: {
    say: [
      {
        ja: 'account.microsoft.com/billing/redeem を開き、コードを使うアカウントでサインインします。',
        en: 'Open account.microsoft.com/billing/redeem and sign in to the account that is to get it.',
      },
      { ja: '25文字のコードを入力します。', en: 'Type the code of 25 characters.' },
      { ja: '「Next」（次へ）を押します。', en: 'Press “Next”.' },
      { ja: '内容を見て、「Confirm」（確認）を押します。', en: 'Look at what it is for, and press “Confirm”.' },
    ],
    source: 'publicCode',
  },
  confusedWith: [
    {
      product: { ja: 'ゲームの発売元などのコード', en: 'Codes of game publishers' },
      say: {
        say: {
          ja: '25文字ではないコードは、Xboxのコードではありません。発売元のサイトで使います。',
          en: 'A code that does not have 25 characters is not an Xbox code. Redeem it at the publisher’s site.',
        },
        source: 'xboxSupport',
      },
    },
    {
      product: { ja: 'Minecraftのコード', en: 'Minecraft code' },
      say: {
        say: {
          ja: '同じ25文字で、www.minecraft.net/redeem で引き換えるとされています。',
          en: 'Also 25 characters, and said to be redeemed at www.minecraft.net/redeem.',
        },
        source: 'minecraftCode',
        hint: true,
      },
      card: 'minecraft',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Xboxサポート（support.xbox.com）。本体で登録できないときは、ウェブサイトで登録するよう案内されています。',
        en: 'Xbox Support (support.xbox.com). If a console refuses the code, it advises redeeming on the web.',
      },
      source: 'xboxSupport',
    },
    page: { say: 'https://support.xbox.com/en-GB/billing/prepaid-codes/problems-redeeming-token-qr-code', source: 'xboxSupport' },
    phone: null,
    haveAtHand: null,
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
    olderErrors: {
      publisher: 'Xbox Support, an earlier page on errors with prepaid codes',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    statusPage: {
      publisher: 'Public source code that links to Xbox’s status page',
      url: 'https://support.xbox.com/en-US/xbox-live-status',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    minecraftCode: {
      publisher: 'Public source code that explains or opens Minecraft’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
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
