import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'steam-wallet',
  pages: [
    {
      id: 'redeem',
      kind: 'redeem',
      matches: ['*://store.steampowered.com/account/redeemwalletcode*'],
      knownBy: 'address',
      form: { field: '#wallet_code', submit: '#validate_btn', submitsByScript: true },
    },
  ],
  codeFormats: [{ lengths: [15], alphabet: 'alphanumeric' }],
  lookalikes: [{ id: 'five-blocks-of-five', lengths: [25], alphabet: 'alphanumeric' }],
} satisfies CardSite;

export const rules = {
  id: 'steam-wallet',
  name: { ja: 'Steamウォレットコード', en: 'Steam Wallet code' },
  officialPage: { say: 'https://store.steampowered.com/account/redeemwalletcode', source: 'valveScript' },
  noticePage: null,
  cleanAddresses: { redeem: 'https://store.steampowered.com/account/redeemwalletcode' },
  soldAt: null,
  usableAt: { say: ['steam'], source: 'valveScript' },
  notUsableAt: null,
  lookalikes: {
    'five-blocks-of-five': {
      say: {
        ja: '5文字×5組のコードは、ゲームのプロダクトコードなど、Steamウォレット以外のコードによく使われる形です。',
        en: 'Codes of five blocks of five are usually product keys or other codes, not Steam Wallet codes.',
      },
      source: 'valveScript',
      hint: true,
      belongsAt: { say: 'https://store.steampowered.com/account/registerkey', source: 'valveScript', hint: true },
    },
  },
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: null,
  aliases: [],
  codeLooksLike: null,
  support: null,
  siteSources: {},
  sources: {},
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://store.steampowered.com/account/redeemwalletcode'],
    noMatch: ['https://store.steampowered.com/account/registerkey'],
  },
} satisfies CardExamples;
