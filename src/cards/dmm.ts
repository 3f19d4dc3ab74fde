import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'dmm',
  pages: [{ id: 'charge', hosts: ['point.dmm.com'], paths: ['/choice/pay*'] }],
  // Both products are said to have 16 characters. DMM’s own words on it were not to be had.
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'dmm',
  name: { ja: 'DMMプリペイドカード・DMMポイントコード', en: 'DMM prepaid card and point code' },
  group: 'games',
  monogram: 'DM',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://point.dmm.com/choice/pay', source: 'publicCode' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { charge: 'https://point.dmm.com/choice/pay' },
  soldAt: { say: ['lawson', 'ministop', 'familymart'], source: 'codeGuide', hint: true },
  usableAt: { say: ['dmm'], source: 'codeGuide', hint: true },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: {
    mustNot: {
      say: {
        ja: 'チャージ先に「ゲームチップ」を選ばないでください。使えるゲームがとても少ないとされています。ふつうは「DMMポイント」を選びます。',
        en: 'Do not choose “game chips” (ゲームチップ) as what to charge: very few games are said to take them. Normally choose “DMM points” (DMMポイント).',
      },
      source: 'cardGuide',
      hint: true,
    },
  },
  lookalikes: {},
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['dmm gift', 'dmm.com gift', 'dmm ポイントコード'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: ['DMM', 'DMMプリペイドカード', 'DMMポイントコード', 'DMM.comプリペイドカード', 'DMMカード', 'DMM gift card', 'DMM points'],
  whereToType: {
    say: {
      ja: 'DMMにログインし、「ポイントをチャージする」を開きます。ポイントコードは、いちばん下の「DMMポイントコードを使う」の欄に入力して「使う」を押すとされています。',
      en: 'Sign in to DMM and open “Charge points” (ポイントをチャージする). A point code is said to go into the field “Use a DMM point code” (DMMポイントコードを使う) at the bottom; press “Use” (使う).',
    },
    source: 'codeGuide',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: 'ポイントコードは英数字16文字、プリペイドカードのコードも16文字とされています。',
      en: 'A point code is said to have 16 letters and digits; the code on a prepaid card is said to have 16 characters too.',
    },
    source: 'codeGuide',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: {
    say: {
      ja: 'プリペイドカードは2,000円、5,000円、1万円と、2,000円から5万円の好きな金額のものがあるとされています。',
      en: 'Prepaid cards are said to come as 2,000, 5,000 and 10,000 yen, and with any amount from 2,000 to 50,000 yen.',
    },
    source: 'cardGuide',
    hint: true,
  },
  activation: null,
  notFor: {
    say: {
      ja: '電話やネットなどの通信料、通販の定期購入、マーケットプレイスの買い物には使えないとされています。',
      en: 'Said not to work for phone and internet fees, subscriptions in the mail-order shop and marketplace purchases.',
    },
    source: 'codeGuide',
    hint: true,
  },
  steps: null,
  confusedWith: [],
  support: {
    who: { say: { ja: 'DMMのヘルプセンター。', en: 'The DMM help centre.' }, source: 'helpLinks' },
    page: { say: 'https://support.dmm.com/', source: 'helpLinks' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { charge: 'publicCode', codeFormats: 'codeGuide' },
  sources: {
    publicCode: {
      publisher: 'Public source code of games and players that opens DMM’s charging page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    helpLinks: {
      publisher: 'Public source code that links to DMM’s help centre (2026)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'code',
    },
    codeGuide: { publisher: 'giftissue.com、nico-maru.net', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    cardGuide: { publisher: 'appllio.com（2023年12月）', readOn: '2026-11-24', copyAge: 'known', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  charge: {
    match: [
      'https://point.dmm.com/choice/pay',
      'https://point.dmm.com/choice/pay/',
      'https://point.dmm.com/choice/pay?basket_service_type=freegame',
      'http://point.dmm.com/choice/pay',
    ],
    noMatch: ['https://point.dmm.com/', 'https://accounts.dmm.com/', 'https://www.dmm.com/', 'https://support.dmm.com/'],
  },
} satisfies CardExamples;
