import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'epic-games',
  pages: [
    {
      id: 'redeem',
      hosts: ['store.epicgames.com', 'www.epicgames.com'],
      // With or without a language or «store» in front: /redeem, /en-US/redeem, /store/redeem, and with the code in the query.
      paths: ['/redeem*', '/*/redeem*'],
    },
  ],
  // The lengths of the samples in public documentation; dashes are not sent.
  codeFormats: [{ lengths: [16, 20] }],
} satisfies CardSite;

export const rules = {
  id: 'epic-games',
  name: { ja: 'Epic Gamesギフトカード・コード', en: 'Epic Games gift card or code' },
  group: 'games',
  monogram: 'Ep',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://store.epicgames.com/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: { say: 'https://status.epicgames.com/', source: 'publicCode' },
  cleanAddresses: { redeem: 'https://store.epicgames.com/redeem' },
  soldAt: null,
  usableAt: { say: ['epic-games-store'], source: 'publicCode' },
  notUsableAt: { say: ['nintendo-eshop'], source: 'switchGuide', hint: true },
  region: {
    say: {
      binds: 'country',
      text: {
        ja: '国や地域が合わないと、コードが断られることがあるとされています。',
        en: 'A code is said to be refused where it is not meant for your country or region.',
      },
    },
    source: 'endpointDocs',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: null,
      lockedForMinutes: null,
      counts: 'unknown',
      text: {
        ja: '続けて試すと、しばらく受け付けられなくなることがあるとされています。',
        en: 'After too many tries it is said to refuse for some time.',
      },
    },
    source: 'endpointDocs',
    hint: true,
  },
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'mistyped',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      // Texts of an older edition of Epic's site.
      words: {
        say: [
          { language: 'en', pattern: 'Your code length is incorrect' },
          { language: 'en', pattern: 'Your code is incorrect' },
        ],
        source: 'endpointDocs',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'コードの文字か文字数がちがうという意味とされています。カードと見比べてください。V-Bucksカードの番号なら、別のページに入力します。',
          en: 'It is said to mean that characters are wrong or missing. Compare it with your card. The number of a V-Bucks card belongs on another page.',
        },
        source: 'endpointDocs',
        hint: true,
      },
      fixes: ['compare-with-card', 'paste-whole-code', 'use-page-of-that-code', 'contact-issuer'],
    },
    {
      id: 'already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: {
        say: [{ language: 'en', pattern: 'Sorry, that code has already been redeemed' }],
        source: 'endpointDocs',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'コードは使用済みとされています。ご自分や家族のアカウントで使っていないか確かめてください。',
          en: 'The code is said to have been used. See whether it was on your own account or on one of your family.',
        },
        source: 'endpointDocs',
        hint: true,
      },
      fixes: ['use-right-account', 'check-balance-first', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'expired',
      outcome: 'refused',
      cause: 'expired',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'This code is expired' }], source: 'endpointDocs', hint: true },
      meaning: {
        say: { ja: 'コードの期限が切れているという意味とされています。', en: 'The code is said to be past its date.' },
        source: 'endpointDocs',
        hint: true,
      },
      fixes: ['compare-with-card', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'human-check',
      outcome: 'needsMore',
      seenByPeople: true,
      words: null,
      meaning: {
        say: {
          ja: 'コードを確かめたあと、引き換える前に、人間かどうかの確認が入るとされています。済ませるまで引き換えは終わりません。',
          en: 'Between checking and redeeming the code, a check that you are a person is said to follow. Until then nothing is redeemed.',
        },
        source: 'endpointDocs',
        hint: true,
      },
      fixes: ['complete-human-check'],
    },
    {
      id: 'code-not-active',
      outcome: 'refused',
      cause: 'notActivated',
      seenByPeople: false,
      words: null,
      meaning: {
        say: { ja: 'コードがまだ有効になっていない状態です（code_not_active）。', en: 'The code is not active yet (code_not_active).' },
        source: 'endpointDocs',
      },
      fixes: ['wait-for-activation', 'ask-shop-with-receipt'],
    },
    {
      id: 'region-not-allowed',
      outcome: 'refused',
      cause: 'wrongRegion',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: 'この国や地域では引き換えられない状態です（region_not_allowed_redeem、geo_locked_redemption）。',
          en: 'The code may not be redeemed in this country or region (region_not_allowed_redeem, geo_locked_redemption).',
        },
        source: 'endpointDocs',
      },
      fixes: ['match-country-of-account', 'contact-issuer'],
    },
    {
      id: 'content-already-owned',
      outcome: 'refused',
      cause: 'alreadyYours',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: 'コードの中身を、すでに持っている状態です（content_already_owned、product_owned）。',
          en: 'The account already owns what the code brings (content_already_owned, product_owned).',
        },
        source: 'endpointDocs',
      },
      fixes: ['use-right-account', 'stop-retrying'],
    },
    {
      id: 'base-content-missing',
      outcome: 'refused',
      cause: 'missingProduct',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '先に、もとになるゲームなどを持っている必要がある状態です（missing_entitlement）。',
          en: 'The account first needs the game that this belongs to (missing_entitlement).',
        },
        source: 'endpointDocs',
      },
      fixes: ['use-right-account', 'contact-issuer'],
    },
    {
      id: 'account-not-allowed',
      outcome: 'refused',
      cause: 'accountNotEligible',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: 'このアカウントでは引き換えられない状態です（account_not_allowed_redeem）。',
          en: 'This account may not redeem the code (account_not_allowed_redeem).',
        },
        source: 'endpointDocs',
      },
      fixes: ['use-right-account', 'contact-issuer'],
    },
    {
      id: 'coupon',
      outcome: 'refused',
      cause: 'wrongPage',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '引き換えのコードではなく、支払いのときに使うクーポンの状態です（coupon_code）。',
          en: 'It is a coupon for the checkout, not a code to redeem (coupon_code).',
        },
        source: 'endpointDocs',
      },
      fixes: ['use-page-of-that-code'],
    },
    {
      id: 'throttled',
      outcome: 'refused',
      cause: 'tooManyTries',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '試しすぎたため、示された秒数だけ待つ状態です（throttled）。',
          en: 'Too many tries: it asks to wait for some seconds (throttled).',
        },
        source: 'endpointDocs',
      },
      fixes: ['stop-retrying'],
    },
    {
      id: 'rejected-for-safety',
      outcome: 'refused',
      cause: 'accountRestricted',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '不正利用を防ぐ仕組みか、回数の上限で断られた状態です（reject_on_fraud、account_redemption_meet_limit）。',
          en: 'Refused by the protection against misuse or by a limit of the account (reject_on_fraud, account_redemption_meet_limit).',
        },
        source: 'endpointDocs',
      },
      fixes: ['stop-retrying', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['epic games gift', 'epic games code', 'エピックゲームズ gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'エピックゲームズ ギフトカード',
    'エピックゲームズのコード',
    'Epicギフトカード',
    'エピック残高',
    'Epic Games Storeのキー',
    'Epic gift card',
    'Epic Games Store key',
    'Epic code',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで store.epicgames.com/redeem を開き、サインインして入力します。',
      en: 'In a browser at store.epicgames.com/redeem, signed in.',
    },
    source: 'publicCode',
  },
  codeLooksLike: {
    say: {
      ja: '公開されている例は、英数字16文字か20文字です（ハイフンを除く）。',
      en: 'Published samples have 16 or 20 letters and digits, hyphens aside.',
    },
    source: 'endpointDocs',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: '日本で売られているEpic Gamesギフトカードの残高は、Nintendo Switchの中の買い物には使えないとされています。',
      en: 'The balance of an Epic Games gift card sold in Japan is said not to pay for purchases on a Nintendo Switch.',
    },
    source: 'switchGuide',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'フォートナイトのV-Bucksカード', en: 'Fortnite V-Bucks card' },
      say: {
        say: {
          ja: 'V-Bucksカードの番号は、このページではなく、V-Bucksカード専用のページ（fortnite.com/vbuckscard）に入力します。',
          en: 'The number of a V-Bucks card belongs on the page for V-Bucks cards (fortnite.com/vbuckscard), not here.',
        },
        source: 'vbucksPage',
      },
      card: 'fortnite-vbucks',
    },
    {
      product: { ja: 'Epicのクーポン', en: 'Epic coupon' },
      say: {
        say: {
          ja: 'クーポンは引き換えるものではなく、支払いの画面で使います。',
          en: 'A coupon is not redeemed: it applies at the checkout.',
        },
        source: 'couponPage',
      },
    },
  ],
  support: {
    who: {
      say: { ja: 'Epic Gamesのヘルプ（www.epicgames.com/help）。', en: 'Epic Games help (www.epicgames.com/help).' },
      source: 'helpCentre',
    },
    page: { say: 'https://www.epicgames.com/help', source: 'helpCentre' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'endpointDocs' },
  sources: {
    publicCode: {
      publisher: 'Public source code that opens Epic’s redemption page or asks for the state of Epic’s services',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    endpointDocs: {
      publisher: 'Public documentation of Epic’s interfaces (LeleDerGrasshalmi/FortniteEndpointsDocumentation)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    vbucksPage: {
      publisher: 'Epic Games, texts of the V-Bucks card page (edition of 31 July 2023, as stored in public documentation)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    couponPage: {
      publisher: 'Epic Games Store, “About Epic Coupons” (2023)',
      url: 'https://store.epicgames.com/en-US/coupons/mega-sale',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
    helpCentre: {
      publisher: 'Epic Games, help centre',
      url: 'https://www.epicgames.com/help/ja/c-Category_Fortnite/c-5719350646299/a000084676',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    switchGuide: { publisher: 'liflongpartner.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://store.epicgames.com/redeem',
      'https://store.epicgames.com/en-US/redeem',
      'https://store.epicgames.com/redeem?code=EXAMPLE',
      'https://www.epicgames.com/redeem',
      'https://www.epicgames.com/store/redeem',
      'http://www.epicgames.com/store/redeem',
    ],
    noMatch: [
      'https://store.epicgames.com/en-US/coupons/mega-sale',
      'https://www.epicgames.com/help',
      'https://www.epicgames.com/account/personal',
      'https://www.fortnite.com/vbuckscard',
    ],
  },
} satisfies CardExamples;
