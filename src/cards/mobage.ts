import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'mobage',
  // The address of the page for the PIN is not documented, nor is the shape of the PIN.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'mobage',
  name: { ja: 'Mobageモバコインカード', en: 'Mobage MobaCoin card' },
  group: 'games',
  monogram: 'Mo',
  typedAt: { say: 'issuerPage', source: 'guide', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['mobage'], source: 'priceNews', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['モバコイン', 'モバゲー card', 'moba coin'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '株式会社ディー・エヌ・エー（Mobage）', en: 'DeNA Co., Ltd., Japan (Mobage)' }, source: 'company' },
  aliases: ['モバコインカード', 'モバゲー', 'モバゲーカード', 'Mobage', 'モバコイン', 'MobaCoin', 'えらべるMobageモバコインカード'],
  whereToType: {
    say: {
      ja: 'モバゲー（Mobage）を開き、ログインして入力するとされています。今も売られているかは、確かめられていません。',
      en: 'It is said to be typed on Mobage, signed in. We could not confirm that the card is still sold.',
    },
    source: 'guide',
    hint: true,
  },
  codeLooksLike: null,
  confusable: null,
  expiry: {
    say: {
      ja: 'カードの有効期限は6か月で、過ぎると使えなくなるとされています。',
      en: 'The card is said to expire after six months and to be worth nothing then.',
    },
    source: 'guide',
    hint: true,
  },
  limits: {
    say: {
      ja: '月に使えるのは、15歳以下が5,000円まで、18歳以下が10,000円までとされています。100円が97モバコインになるとされています。',
      en: 'Up to 5,000 yen a month until the age of 15 and 10,000 yen until 18, it is said. 100 yen are said to give 97 MobaCoins.',
    },
    source: 'guide',
    hint: true,
  },
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'Mobageの「資金決済法に基づく表記」にある「お問合わせ先」です。勝手に使われたときも、そこへすぐ連絡するよう案内されています。',
        en: 'The contact in Mobage’s own “資金決済法に基づく表記” (statement under the Payment Services Act). DeNA says to write there at once if somebody else used what is yours.',
      },
      source: 'company',
    },
    page: { say: 'https://dena.com/jp/common-info/', source: 'company' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: {},
  whyWide: {},
  sources: {
    company: {
      publisher: '株式会社ディー・エヌ・エー「利用者保護を図るための措置に関する情報提供」',
      url: 'https://dena.com/jp/common-info/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    guide: { publisher: 'torisetsu.life', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    priceNews: {
      publisher: 'インサイド（inside-games.jp、2014年3月7日）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
