import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'line-prepaid',
  pages: [{ id: 'store', hosts: ['store.line.me'], paths: ['/*'], onlyWithField: true }],
  // That Q, O and 0 are mistaken for one another on it says what it is made of. How long it is nobody says.
  codeFormats: [{ lengths: [] }],
} satisfies CardSite;

export const rules = {
  id: 'line-prepaid',
  name: { ja: 'LINEプリペイドカード', en: 'LINE prepaid card' },
  group: 'appStores',
  monogram: 'Li',
  typedAt: { say: 'issuerPage', source: 'chargeGuide', hint: true },
  // The form’s own address is not known; charging starts on the front page.
  officialPage: { say: 'https://store.line.me/', source: 'storeGuide', hint: true },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { store: 'https://store.line.me/' },
  soldAt: { say: ['seven-eleven', 'familymart', 'lawson'], source: 'errorGuide', hint: true },
  usableAt: { say: ['line-store'], source: 'storeGuide', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'pin-already-used',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: { say: [{ language: 'ja', pattern: 'PINコードが既に使用されています' }], source: 'pinGuide', hint: true },
      meaning: {
        say: {
          ja: 'このPINコードは、すでにチャージに使われているという表示です。まず、ご自分のLINEクレジットが増えていないか確かめてください。',
          en: 'The page says that this PIN has already been used. First see whether your own LINE credit has grown.',
        },
        source: 'pinGuide',
        hint: true,
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'pin-not-right',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: { say: [{ language: 'ja', pattern: 'PINコードが正しくありません' }], source: 'pinGuide', hint: true },
      meaning: {
        say: {
          ja: '入力まちがい（特に「Q」「O」「0」）のほか、期限切れや、レジでカードが有効になっていないことが原因とされています。',
          en: 'Said to come from a typing mistake (Q, O and 0 above all), a card past its term, or one that was not activated at the till.',
        },
        source: 'pinGuide',
        hint: true,
      },
      fixes: ['compare-with-card', 'wait-for-activation', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'payment-error',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: {
        say: [
          { language: 'ja', pattern: '決済エラーが発生しました' },
          { language: 'ja', pattern: '決済中エラーが発生しました' },
        ],
        source: 'errorGuide',
        hint: true,
      },
      meaning: {
        say: {
          ja: 'LINE STORE側の不具合か、PINコードの入力まちがいとされています。番号を見比べ、少し待ってから一度だけ試します。',
          en: 'Said to be a fault at LINE STORE or a mistyped PIN. Compare the code, wait a little and try once.',
        },
        source: 'errorGuide',
        hint: true,
      },
      fixes: ['compare-with-card', 'check-balance-first', 'reload-later', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

// Not «ライン»: online prepaid cards (オンラインプリペイドカード) end in it too.
export const mention = { words: ['line gift', 'line プリペイド card'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['ラインプリペイドカード', 'LINEカード', 'LINEギフトカード', 'LINEクレジット', 'LINE STORE', 'LINE gift card'],
  whereToType: {
    say: {
      ja: 'ブラウザで LINE STORE（store.line.me）を開き、「チャージする」から「LINEプリペイドカード」を選んで入力するとされています。',
      en: 'It is said to be typed at LINE STORE (store.line.me) in a browser: “Charge” (チャージする), then “LINE prepaid card” (LINEプリペイドカード).',
    },
    source: 'chargeGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カードの裏の銀色の部分を削ると出てくる「PINコード」とされています。桁数は確認できていません。',
      en: 'It is said to be a PIN under the scratch layer on the back. Its length is not known.',
    },
    source: 'errorGuide',
    hint: true,
  },
  confusable: { say: ['QO0'], source: 'pinGuide', hint: true },
  expiry: {
    say: {
      ja: '購入から1年以内にチャージする必要があるとされています。',
      en: 'It is said that it must be charged within one year of purchase.',
    },
    source: 'pinGuide',
    hint: true,
  },
  limits: {
    say: {
      ja: '1,000円、3,000円、5,000円と、1,500円から5万円の好きな金額のものがあるとされています。今も販売されているかは確認できていません。',
      en: 'Said to come as 1,000, 3,000 and 5,000 yen, and with any amount from 1,500 to 50,000 yen. Whether it is still sold is not known.',
    },
    source: 'valueGuide',
    hint: true,
  },
  activation: {
    say: {
      ja: 'レジで有効にならないと使えないとされています。使えないときは、買ったお店で確かめてもらいます。',
      en: 'It is said not to work until the till has activated it. If it does not, ask the shop where it was bought.',
    },
    source: 'pinGuide',
    hint: true,
  },
  notFor: {
    say: {
      ja: 'カードのままでは買い物に使えず、LINE STOREで「LINEクレジット」にチャージして使うとされています。',
      en: 'The card itself is said to buy nothing: it is charged into “LINE credit” (LINEクレジット) at LINE STORE first.',
    },
    source: 'valueGuide',
    hint: true,
  },
  steps: {
    say: [
      { ja: 'LINE STOREを開いて「チャージする」を押す', en: 'Open LINE STORE and press “Charge” (チャージする)' },
      {
        ja: 'LINEに登録したメールアドレスとパスワードでログインする',
        en: 'Sign in with the mail address and password that LINE knows',
      },
      {
        ja: '「LINEプリペイドカード」を選んで「確認」を押す',
        en: 'Choose “LINE prepaid card” (LINEプリペイドカード) and press “Confirm” (確認)',
      },
      { ja: 'PINコードを入力して「チャージする」を押す', en: 'Type the PIN and press “Charge” (チャージする)' },
      { ja: '「マイクレジット」が増えたか確かめる', en: 'See whether “My credit” (マイクレジット) has grown' },
    ],
    source: 'chargeGuide',
    hint: true,
  },
  confusedWith: [
    {
      product: { ja: 'LINE Pay', en: 'LINE Pay' },
      say: {
        say: {
          ja: 'LINE Payは別のサービスです。日本では2025年4月30日に終了しました。',
          en: 'LINE Pay is another service. In Japan it ended on April 30, 2025.',
        },
        source: 'linePayEnd',
      },
    },
  ],
  support: {
    who: { say: { ja: 'LINEの問い合わせフォーム。', en: 'LINE’s contact form.' }, source: 'errorGuide', hint: true },
    page: { say: 'https://contact.line.me/ja/', source: 'errorGuide', hint: true },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {
    store: 'LINE STORE sells everything on this host, and the path of its charging form is not documented. Only with the field.',
  },
  siteSources: { store: 'storeGuide', codeFormats: 'pinGuide' },
  sources: {
    linePayEnd: {
      publisher: 'LINE Developers',
      url: 'https://developers.line.biz/en/docs/line-mini-app/develop/payment',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    storeGuide: { publisher: 'appllio.com、otona-life.com（2021年）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    chargeGuide: { publisher: 'torisetsu.life', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    pinGuide: { publisher: 'iscle.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    errorGuide: {
      publisher: 'Two Japanese guides to charging errors of LINE prepaid cards',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    valueGuide: { publisher: 'line-line-line.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  store: {
    match: ['https://store.line.me/', 'https://store.line.me/home/ja', 'http://store.line.me/'],
    noMatch: ['https://contact.line.me/ja/', 'https://line.me/', 'https://store.line.me.example.test/'],
  },
} satisfies CardExamples;
