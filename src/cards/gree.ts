import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'gree',
  // The address of the page for buying coins is not documented.
  pages: [],
  // Ten characters are given by one shop's guide of 2018 only, which does not say of what kind.
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'gree',
  name: { ja: 'GREEプリペイドカード', en: 'GREE prepaid card' },
  group: 'games',
  monogram: 'Gr',
  typedAt: { say: 'issuerPage', source: 'shopGuide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['gree'], source: 'statement' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['gree gift', 'グリー gift', 'gree コイン'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: 'グリー', en: 'GREE, Japan' }, source: 'statement' },
  aliases: ['グリー', 'GREE', 'GREEコインプリペイドカード', 'グリープリペイドカード', 'GREEコイン', 'GREE coins'],
  whereToType: {
    say: {
      ja: 'GREEにログインし、コイン購入で「プリペイドカードを利用する」を選ぶとされています（2018年の記事）。今も売られているかは、確かめられていません。',
      en: 'In GREE, signed in: buy coins and choose “プリペイドカードを利用する” (use a prepaid card), as an article of 2018 says. We could not confirm that the card is still sold.',
    },
    source: 'shopGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'カード裏面のスクラッチの下にある、10桁の「PIN番号」とされています。',
      en: 'It is said to be a PIN of 10 characters under the scratch layer on the back.',
    },
    source: 'shopGuide',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: {
    say: {
      ja: '月に買えるコインは、15歳以下が5,000円（税込）まで、16歳から19歳が10,000円（税込）までと案内されています。',
      en: 'Coins a month: up to 5,000 yen until the age of 15, up to 10,000 yen from 16 to 19, tax included.',
    },
    source: 'statement',
    hint: true,
  },
  activation: null,
  notFor: null,
  steps: {
    say: [
      { ja: 'GREEにログインし、コイン購入を開きます。', en: 'Sign in to GREE and open the page for buying coins.' },
      {
        ja: '支払方法で「プリペイドカードを利用する」を選びます。',
        en: 'As the way to pay choose “プリペイドカードを利用する” (use a prepaid card).',
      },
      {
        ja: 'PIN番号を入力し、「規約に同意して購入する」を押します。',
        en: 'Type the PIN and press “規約に同意して購入する” (agree and buy).',
      },
    ],
    source: 'shopGuide',
    hint: true,
  },
  confusedWith: [],
  support: {
    who: { say: { ja: 'GREEのヘルプセンター。', en: 'GREE’s help centre.' }, source: 'help' },
    page: { say: 'https://help.gree.net/?mode=helpcenter&page=notice', source: 'help' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: {},
  whyWide: {},
  sources: {
    help: {
      publisher: 'GREEヘルプセンター「ゲーム利用上の注意点」',
      url: 'https://help.gree.net/?mode=helpcenter&page=notice',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    statement: {
      publisher: 'グリー「利用環境向上への取り組み」（gree.co.jp、使える支払い方法の一覧と利用金額の制限）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    shopGuide: { publisher: 'giftissue.com（2018年の記事）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
