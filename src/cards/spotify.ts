import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'spotify',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.spotify.com'],
      // With or without a country and language in front: /redeem, /jp/redeem/, /jp-ja/redeem/.
      paths: ['/redeem*', '/*/redeem*'],
    },
  ],
  // Only others print the length, and Spotify says «letters and/or digits».
  codeFormats: [{ lengths: [13] }],
} satisfies CardSite;

export const rules = {
  id: 'spotify',
  name: { ja: 'Spotifyギフトカード', en: 'Spotify gift card' },
  group: 'streaming',
  monogram: 'Sp',
  typedAt: { say: 'issuerPage', source: 'termsJapan' },
  officialPage: { say: 'https://www.spotify.com/redeem', source: 'termsJapan' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.spotify.com/redeem' },
  soldAt: {
    say: [
      'familymart',
      'lawson',
      'seven-eleven',
      'bic-camera',
      'yodobashi-camera',
      'kojima',
      'ks-denki',
      'yamada-denki',
      'edion',
      'tsutaya',
    ],
    source: 'shopList',
    hint: true,
  },
  usableAt: { say: ['spotify'], source: 'termsJapan' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'アカウントの国が、カードを買った国と同じでなければ使えません。',
        en: 'The country of the account must be the country where the card was bought.',
      },
    },
    source: 'troubleArticle',
  },
  neverUsed: null,
  attemptLimit: {
    say: {
      tries: 4,
      lockedForMinutes: 24 * 60,
      counts: 'unknown',
      text: {
        ja: '4回まちがえるとエラーになり、24時間たつまで登録できません。',
        en: 'After four tries an error appears; try again after 24 hours.',
      },
    },
    source: 'troubleArticle',
  },
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'not-valid',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: {
        say: [{ language: 'en', pattern: 'Unfortunately this Premium code does not seem to be valid' }],
        source: 'pageReaders',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'このコードは受け付けられなかった、という表示とされています。4回で止まるので、続けて試す前に一文字ずつ見比べてください。',
          en: 'Said to be the answer when a code is not accepted. Four tries are the limit, so compare it character by character before the next one.',
        },
        source: 'pageReaders',
        hint: true,
      },
      fixes: ['compare-with-card', 'match-country-of-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'too-many-tries',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'tooManyTries',
      // Spotify tells that a message appears, not what it says.
      words: null,
      meaning: {
        say: {
          ja: '4回入力するとエラーが表示されます。24時間たてば、また試せます。',
          en: 'After four tries an error appears. It can be tried again after 24 hours.',
        },
        source: 'troubleArticle',
      },
      fixes: ['stop-retrying', 'compare-with-card'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['spotify gift', 'spotify premium gift', 'スポティファイ gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['Spotifyプリペイドカード', 'スポティファイ ギフトカード', 'Spotify Premium gift card'],
  whereToType: {
    say: {
      ja: 'ブラウザで www.spotify.com/redeem を開いて入力します。',
      en: 'In a browser, at www.spotify.com/redeem.',
    },
    source: 'termsJapan',
  },
  codeLooksLike: {
    say: { ja: '英大文字と数字（または、そのどちらか）のコードです。', en: 'Capital letters, digits, or both.' },
    source: 'troubleArticle',
  },
  confusable: { say: ['0O', '1I'], source: 'troubleArticle' },
  expiry: { say: { ja: '購入から6か月です。', en: 'Six months from purchase.' }, source: 'termsJapan' },
  limits: {
    say: { ja: '合わせて18か月分まで追加できます。', en: 'At most 18 months in all can be added.' },
    source: 'troubleArticle',
  },
  activation: {
    say: {
      ja: 'お店のカードは、レジで有効にしてもらう必要があります。',
      en: 'A card from a shop must be activated by the cashier.',
    },
    source: 'troubleArticle',
  },
  notFor: {
    say: {
      ja: '通常料金の個人向けPremiumプランだけに使えます。Student、Family、Duo、お試し期間、ほかのサービスとのセットには使えません。',
      en: 'Only for the individual Premium plan at full price: not for Student, Family, Duo, trials or bundles.',
    },
    source: 'termsJapan',
  },
  steps: null,
  confusedWith: [],
  support: {
    who: { say: { ja: 'Spotifyサポート。', en: 'Spotify Support.' }, source: 'troubleArticle' },
    page: { say: 'https://support.spotify.com/us/article/gift-card-not-working/', source: 'troubleArticle' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'termsJapan', codeFormats: 'shopList' },
  sources: {
    termsJapan: {
      publisher: 'Spotifyギフトカード利用規約（日本）',
      url: 'https://www.spotify.com/jp/legal/gift-card',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    troubleArticle: {
      publisher: 'Spotify Support',
      url: 'https://support.spotify.com/us/article/gift-card-not-working/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    pageReaders: {
      publisher: 'Public source code of several projects that read the answer of Spotify’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    shopList: { publisher: 'appllio.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.spotify.com/redeem', 'https://www.spotify.com/jp/redeem/', 'https://www.spotify.com/jp-ja/redeem/?utm=x'],
    noMatch: ['https://www.spotify.com/jp/legal/gift-card', 'https://support.spotify.com/us/article/gift-card-not-working/'],
  },
} satisfies CardExamples;
