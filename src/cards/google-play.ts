import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'google-play',
  pages: [
    {
      id: 'redeem',
      hosts: ['play.google.com'],
      paths: ['/redeem*'],
      // The field is a dialog that comes late, and its class names change with every build: no selector is worth keeping.
    },
    {
      id: 'store-dialog',
      hosts: ['play.google.com'],
      paths: ['/store*'],
      onlyWithField: true,
    },
  ],
  // Google’s Japanese help says 16; cards of 20 are reported by others, so both pass.
  codeFormats: [{ lengths: [16, 20], separators: 'none' }],
} satisfies CardSite;

export const rules = {
  id: 'google-play',
  name: { ja: 'Google Playギフトカード', en: 'Google Play gift card' },
  group: 'appStores',
  monogram: 'GP',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://play.google.com/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://play.google.com/redeem', 'store-dialog': 'https://play.google.com/redeem' },
  soldAt: {
    say: [
      'seven-eleven',
      'familymart',
      'ministop',
      'geo',
      'three-f',
      'poplar',
      'ito-yokado',
      'pc-depot',
      'hmv',
      'tsuruha',
      'kansai-super',
      'heiwado',
      'matsumoto-kiyoshi',
      'bic-camera',
      'lawson',
      'daily-yamazaki',
    ],
    source: 'outageArticle',
    hint: true,
  },
  usableAt: { say: ['google-play-store'], source: 'termsJapan' },
  notUsableAt: {
    say: ['app-store', 'amazon-co-jp', 'steam', 'microsoft-store', 'webmoney-merchants', 'bitcash-merchants'],
    source: 'termsJapan',
  },
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'カードの国と、Google Playのアカウントの国・通貨が合っている必要があるとされています。',
        en: 'The country and currency of the Google Play account are said to have to be the card’s.',
      },
    },
    source: 'regionGuide',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: {
    // That nothing is redeemed before it follows from the button coming only after a good code; Google does not say so.
    finalButton: {
      say: {
        ja: 'コードが認められると「Confirm」（表示言語により異なります）のボタンが出ます。これを押すまで、登録は終わっていないと考えられます。',
        en: 'When the code is found good, a button “Confirm” appears. Until it is pressed, the code does not seem to be redeemed.',
      },
      source: 'publicChecker',
      hint: true,
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'did-not-work',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: { say: [{ language: 'en', pattern: "That code didn't work" }], source: 'publicChecker' },
      meaning: {
        say: {
          ja: 'このコードは受け付けられませんでした。文字のまちがい、ほかの種類のカード、お店での有効化もれなどが考えられます。',
          en: 'The code was not accepted: a wrong character, another kind of card, or a card that the shop did not activate.',
        },
        source: 'helpCopy',
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'use-page-of-that-code', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'invalid',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: {
        say: [
          { language: 'ja', pattern: '入力されたコードは無効です' },
          { language: 'ja', pattern: 'は無効なコードです' },
        ],
        source: 'messageGuides',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'コードが正しくありません。スペースやハイフンは入れず、似た文字をもう一度ご確認ください。それでも使えないときは、お店で有効になっていないことがあります。',
          en: 'The code is not valid. Type no spaces or dashes, and look for characters that look alike. If it still fails, the shop may not have activated the card.',
        },
        source: 'helpCopy',
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'use-page-of-that-code', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'already-used',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: { say: [{ language: 'ja', pattern: 'このコードはすでに使用されています' }], source: 'messageGuides', hint: true },
      meaning: {
        say: {
          ja: 'すでに使われたコードだと表示されています。ほかのGoogleアカウントに登録していないか、残高をご確認ください。',
          en: 'The code is said to have been used. Look at the balance of every Google account of yours.',
        },
        source: 'messageGuides',
        hint: true,
      },
      fixes: ['check-balance-first', 'use-right-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'balance-full',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'balanceLimit',
      words: null,
      meaning: {
        say: {
          ja: 'アカウントの残高の上限を超えるため、登録できないことがあるとされています。残高を使ってから、もう一度お試しください。',
          en: 'A card is said to be refused when it would lift the balance over its ceiling. Spend some of it and try again.',
        },
        source: 'messageGuides',
        hint: true,
      },
      fixes: ['check-balance-first', 'contact-issuer'],
    },
    {
      id: 'more-info',
      seenByPeople: true,
      outcome: 'needsMore',
      words: { say: [{ language: 'en', pattern: 'We need more info to redeem your gift card' }], source: 'moreInfoGuide', hint: true },
      meaning: {
        say: {
          ja: 'Googleがカードの確認を求めています。カードの金額はまだ使われていないとされています。レシートとカードの写真は、Googleの公式の画面からだけ送ってください。',
          en: 'Google wants to verify the card. It is said not to have been spent. Send the receipt and photographs of the card only through Google’s own form.',
        },
        source: 'moreInfoGuide',
        hint: true,
      },
      fixes: ['stop-retrying', 'contact-issuer'],
    },
    {
      id: 'verify-yourself',
      seenByPeople: true,
      outcome: 'needsMore',
      words: { say: [{ language: 'en', pattern: "verify it's you" }], source: 'publicChecker' },
      meaning: {
        say: {
          ja: 'Googleがご本人かどうかを確かめています。確認が終わるまで、コードは登録されません。',
          en: 'Google wants to make sure that it is you. Until then the code is not redeemed.',
        },
        source: 'publicChecker',
      },
      fixes: ['sign-in-first'],
    },
    {
      id: 'added',
      seenByPeople: true,
      outcome: 'accepted',
      words: { say: [{ language: 'en', pattern: 'added to your account' }], source: 'publicChecker' },
      meaning: {
        say: {
          ja: '残高がアカウントに追加されました。',
          en: 'The amount was added to the account.',
        },
        source: 'publicChecker',
      },
      fixes: [],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = {
  words: ['google play gift', 'google play card', 'google play code', 'グーグルプレイ gift', 'グーグルプレイ card'],
} satisfies CardMention;

export const prose = {
  issuer: { say: { ja: 'グーグル・ペイメント合同会社（日本の場合）', en: 'Google Payment Japan G.K. (in Japan)' }, source: 'termsJapan' },
  aliases: [
    'Google Playカード',
    'Google Playギフトコード',
    'Googleカード',
    'グーグルプレイカード',
    'グーグルプレイギフトカード',
    'Google Play card',
    'Google Play gift code',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで play.google.com/redeem を開くと、コードの入力画面が出ます。',
      en: 'In a browser, play.google.com/redeem opens the box for the code.',
    },
    source: 'publicCode',
  },
  codeLooksLike: {
    say: {
      ja: 'カード裏面の英数字16文字です。もっと長いコードが書かれたカードもあるようです。',
      en: '16 letters and digits on the back of the card; some cards are said to bear longer codes.',
    },
    source: 'giftCardHelp',
    hint: true,
  },
  confusable: { say: ['l1', 'O0Q', '5S'], source: 'messageGuides', hint: true },
  expiry: { say: { ja: '有効期限はないとされています。', en: 'It is said not to expire.' }, source: 'messageGuides', hint: true },
  limits: {
    say: {
      ja: '日本のカードは、13歳以上で日本に住んでいる方が使えます。13〜17歳の方は使い方に制限があります。',
      en: 'Cards of Japan are for residents of Japan who are 13 or older; from 13 to 17 their use is limited.',
    },
    source: 'termsJapan',
  },
  activation: {
    say: {
      ja: 'お店のカードは、買うときにレジで有効にしてもらう必要があります。Googleがお店の代わりに有効にすることはできません。',
      en: 'A card from a shop must be activated by the seller. Google cannot activate it on the shop’s behalf.',
    },
    source: 'helpCopy',
  },
  notFor: {
    say: {
      ja: 'Google PlayとYouTubeのコンテンツにだけ使えます。一部、使えないものもあります。',
      en: 'Only for content on Google Play and YouTube, with some exceptions.',
    },
    source: 'termsJapan',
  },
  steps: {
    say: [
      {
        ja: 'play.google.com/redeem を開き、使いたいGoogleアカウントかどうかを右上のアイコンで確かめます。',
        en: 'Open play.google.com/redeem and see by the picture at the top right that it is the right Google account.',
      },
      {
        ja: 'スペースやハイフンを入れずに、コードを入力します。',
        en: 'Type the code without spaces or dashes.',
      },
      {
        ja: '「Redeem」を押し、続けて出る「Confirm」を押します（ボタンの表示は言語により異なります）。',
        en: 'Press “Redeem”, then “Confirm”.',
      },
    ],
    source: 'publicChecker',
    hint: true,
  },
  confusedWith: [
    {
      product: { ja: 'Google Play以外のギフトカード', en: 'Gift cards of others' },
      say: {
        say: {
          ja: '登録できるのは、Google Playのギフトカードだけです。ほかの会社のカードは、その会社のページで登録します。',
          en: 'Only Google Play gift cards are accepted. Redeem other cards on the page of whoever issued them.',
        },
        source: 'helpCopy',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Google Playヘルプ（support.google.com/googleplay/answer/9057338）。詐欺の疑いがあるときは、警察や消費者ホットライン（188）に相談し、同じページからGoogleにも報告してください。',
        en: 'Google Play Help (support.google.com/googleplay/answer/9057338). If you suspect fraud, go to the police (in Japan also the consumer hotline 188) and report it to Google from the same page.',
      },
      source: 'giftCardHelpJapan',
    },
    page: { say: 'https://support.google.com/googleplay/answer/9057338?hl=ja', source: 'giftCardHelp' },
    phone: null,
    haveAtHand: {
      say: {
        ja: 'シリアル番号が見えるカード裏面の写真と、レシートをご用意ください。',
        en: 'A photograph of the back of the card with its serial number, and the receipt.',
      },
      source: 'helpCopy',
    },
  },
  whyWide: { 'store-dialog': 'The same dialog opens over any page of the store, so the address cannot tell where a code will be typed.' },
  siteSources: { redeem: 'publicCode', 'store-dialog': 'publicCode', codeFormats: 'giftCardHelp' },
  sources: {
    publicCode: {
      publisher: 'Public source code that opens the redemption dialog of Google Play',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    termsJapan: {
      publisher: 'Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
      url: 'https://play.google.com/intl/ALL_jp/about/card-terms.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftCardHelp: {
      publisher: 'Google Playヘルプ',
      url: 'https://support.google.com/googleplay/answer/9057338?hl=ja',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftCardHelpJapan: {
      publisher: 'Google Playヘルプ（日本向けの案内）',
      url: 'https://support.google.com/googleplay/answer/9057338?hl=ja',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    publicChecker: {
      publisher: 'Public source code that reads what Google Play answers to a code',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    helpCopy: {
      publisher: 'Google Play Help about problems with gift cards, in somebody’s reworded copy',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    messageGuides: { publisher: 'iscle.com、giftgrace.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    moreInfoGuide: { publisher: 'help.prestmit.io', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    regionGuide: { publisher: 'egiftcards.nz', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    outageArticle: {
      publisher: 'SNSデイズ（snsdays.com、2019年12月20日の障害の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://play.google.com/redeem', 'https://play.google.com/redeem?code=EXAMPLE', 'http://play.google.com/redeem'],
    noMatch: ['https://play.google.com/store', 'https://play.google.com/', 'https://support.google.com/googleplay/answer/9057338'],
  },
  'store-dialog': {
    match: [
      'https://play.google.com/store',
      'https://play.google.com/store/games?code=EXAMPLE',
      'https://play.google.com/store/apps?hl=ja',
    ],
    noMatch: ['https://play.google.com/redeem', 'https://play.google.com/console', 'https://store.google.com/'],
  },
} satisfies CardExamples;
