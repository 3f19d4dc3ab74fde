import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'playstation',
  pages: [
    {
      id: 'redeem',
      // The shop may ask for the code in a frame of another host; which one is not documented, so only the address is known.
      hosts: ['store.playstation.com'],
      // Both /redeem and /redeem-codes are in use.
      paths: ['/redeem*'],
    },
  ],
  codeFormats: [{ lengths: [12] }],
  lookalikes: [{ id: 'discount-code', lengths: [10] }],
} satisfies CardSite;

export const rules = {
  id: 'playstation',
  name: { ja: 'PlayStation Storeチケット・カード', en: 'PlayStation Store gift card' },
  group: 'games',
  monogram: 'PS',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  // Known only as a link that many others use.
  officialPage: { say: 'https://store.playstation.com/redeem', source: 'publicCode', hint: true },
  balancePage: null,
  noticePage: { say: 'https://status.playstation.com/', source: 'gamePublisherFaq' },
  cleanAddresses: { redeem: 'https://store.playstation.com/redeem' },
  soldAt: { say: ['lawson', 'familymart', 'poplar', 'ministop'], source: 'shopList', hint: true },
  usableAt: { say: ['playstation-store'], source: 'voucherProblems' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'コードの国・地域が、アカウントの国・地域と同じでなければ使えません。アカウントの国・地域は、あとから変えられません。',
        en: 'The region of the code must be that of the account. The region of an account cannot be changed later.',
      },
    },
    source: 'voucherProblemsOlder',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {
    'discount-code': {
      say: {
        ja: '10文字のコードは、割引コードとされています。コードの引き換えページではなく、購入手続きの画面で入力します。',
        en: 'A code of 10 characters is said to be a discount code. It is typed at checkout, not where codes are redeemed.',
      },
      source: 'resellerHelp',
      hint: true,
    },
  },
  messages: [
    {
      id: 'funds-not-added',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: { say: [{ language: 'und', pattern: 'WC-40377-1' }], source: 'errorArticle' },
      meaning: {
        say: {
          ja: 'ウォレットにお金を追加できませんでした。追加するとウォレットの上限を超えるか、入力まちがい・期限・国や地域のちがい・使用済みのどれかです。',
          en: 'The money could not be added. Either the wallet would exceed its limit, or the code is mistyped, out of date, for another region, or used.',
        },
        source: 'errorArticle',
      },
      fixes: ['check-balance-first', 'compare-with-card', 'match-country-of-account', 'contact-issuer'],
    },
    {
      id: 'incorrect-or-invalid',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: true,
      words: {
        say: [
          { language: 'en', pattern: 'The code you entered may be incorrect or invalid' },
          { language: 'en', pattern: 'The code you entered may not be correct or * no longer valid' },
        ],
        source: 'gamePublisherFaq',
        hint: true,
      },
      meaning: {
        say: {
          ja: '入力まちがい、期限切れ、使用済み、国や地域のちがい、メンテナンス中のどれかとされています。5とS、8とB、2とZは特にまちがえやすい文字です。',
          en: 'Said to mean that the code is mistyped, expired, used or for another region, or that the service is being maintained. Beware of 5 and S, 8 and B, 2 and Z.',
        },
        source: 'gamePublisherFaq',
        hint: true,
      },
      fixes: ['compare-with-card', 'check-balance-first', 'match-country-of-account', 'reload-later', 'contact-issuer'],
    },
    {
      id: 'already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: null,
      meaning: {
        say: {
          ja: 'コードは一度しか使えません。ご自分や家族のアカウントの取引履歴に、ウォレットへの追加の記録がないか、ライブラリーにソフトがないかご確認ください。',
          en: 'A code works once. Look for “Wallet Funding” in the transaction history of every account in the house, and for the game in the library.',
        },
        source: 'voucherProblemsOlder',
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'needs-payment-card',
      outcome: 'needsMore',
      seenByPeople: true,
      words: null,
      meaning: {
        say: {
          ja: '一部の利用権のコードは、先にクレジットカードなどをアカウントに登録する必要があります。その場合は画面に案内が出ます。',
          en: 'Some subscription codes need a credit or debit card on the account first. A pop-up message says so.',
        },
        source: 'voucherProblems',
      },
      fixes: ['contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: [
    'play station gift',
    'play station store gift',
    'play station store card',
    'play station store チケット',
    'psn card',
    'psn code',
    'ps ストア card',
  ],
} satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'プレイステーションストアカード',
    'プレイステーションストアチケット',
    'PlayStation Storeカード',
    'PlayStationギフトカード',
    'PSNカード',
    'PSストアカード',
    'PlayStation gift card',
    'PSN card',
    'PSN code',
  ],
  whereToType: {
    say: {
      ja: 'PlayStation Storeの、コードを引き換える画面です。ブラウザでは store.playstation.com/redeem とされています。',
      en: 'Where PlayStation Store redeems codes; in a browser this is said to be store.playstation.com/redeem.',
    },
    source: 'publicCode',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '英数字12文字で、4文字ずつに分かれています。',
      en: '12 letters and digits, in blocks of four.',
    },
    source: 'gamePublisherFaq',
    hint: true,
  },
  confusable: { say: ['5S', '8B', '2Z'], source: 'gamePublisherFaq', hint: true },
  expiry: {
    say: {
      ja: 'ストアカードには、追加する期限も、追加したあとの期限もないとされています（キャンペーンでもらったものを除く）。',
      en: 'Store cards are said to have no expiry, before or after they are added, except those from campaigns.',
    },
    source: 'buyersGuide',
    hint: true,
  },
  limits: {
    say: {
      ja: 'ウォレットに入れられる金額には上限があります。上限は国によってちがいます。',
      en: 'A wallet holds only so much. The limit differs by country.',
    },
    source: 'errorArticle',
  },
  activation: {
    say: {
      ja: 'レジで有効にするまで使えないカードがあります（カードに「no value until activated at register」などと書かれています）。使えないときは買ったお店にご確認ください。',
      en: 'Some cards have no value until activated at the register, and say so. If such a card fails, ask the shop.',
    },
    source: 'voucherProblems',
  },
  notFor: {
    say: {
      ja: '子どものアカウントには、ウォレットに追加するコードを直接は使えません。ファミリー管理者のアカウントで引き換えます。',
      en: 'Child accounts cannot use codes that add money. The family manager redeems them.',
    },
    source: 'voucherProblemsOlder',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: '10文字の割引コード', en: 'Discount code of 10 characters' },
      say: {
        say: {
          ja: '引き換えページでは使えず、購入手続きの画面で入力するとされています。',
          en: 'Said to be typed at checkout rather than where codes are redeemed.',
        },
        source: 'resellerHelp',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'PlayStationのサポート。コードがレシートに印刷されている場合は、買ったお店に相談するよう案内しています。',
        en: 'PlayStation Support. For a code printed on a receipt it sends people to the shop.',
      },
      source: 'voucherProblems',
    },
    page: { say: 'https://playstation.com/en-in/support/store/ps-store-voucher-code-problems', source: 'voucherProblems' },
    phone: null,
    haveAtHand: {
      say: {
        ja: '買った日、買ったお店の名前、レシートなどの購入証明、カードの両面の写真。',
        en: 'The date of purchase, the shop, proof of purchase, and pictures of both sides of the card.',
      },
      source: 'voucherProblemsOlder',
    },
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'gamePublisherFaq' },
  sources: {
    voucherProblems: {
      publisher: 'PlayStation Support',
      url: 'https://playstation.com/en-in/support/store/ps-store-voucher-code-problems',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    voucherProblemsOlder: {
      publisher: 'PlayStation Support, “Problems using PSN voucher codes on PlayStation Store” (2 April 2019)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    errorArticle: {
      publisher: 'PlayStation Support, article on WC-40377-1 (Poland and Czechia, 5 March 2018)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    gamePublisherFaq: {
      publisher: 'bnfaq.channel.or.jp (a game publisher’s answers about product codes)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    resellerHelp: { publisher: 'electronicfirst.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    buyersGuide: { publisher: 'giftissue.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    shopList: { publisher: 'genkinlove.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    publicCode: {
      publisher: 'Public source code that opens PlayStation’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://store.playstation.com/redeem', 'https://store.playstation.com/redeem-codes', 'http://store.playstation.com/redeem'],
    noMatch: [
      'https://store.playstation.com/',
      'https://store.playstation.com/ja-jp/product/EXAMPLE',
      'https://www.playstation.com/support/store/redeem-ps-store-voucher-code/',
    ],
  },
} satisfies CardExamples;
