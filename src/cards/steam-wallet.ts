import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'steam-wallet',
  pages: [
    {
      id: 'redeem',
      hosts: ['store.steampowered.com'],
      paths: ['/account/redeemwalletcode*'],
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
        ja: '25文字（5文字×5組）のコードは、ゲームのプロダクトコードなど、Steamウォレット以外のコードによく使われる形です。',
        en: 'Codes of five blocks of five are usually product keys or other codes, not Steam Wallet codes.',
      },
      source: 'publicCode',
      hint: true,
      belongsAt: { say: 'https://store.steampowered.com/account/registerkey', source: 'keyScript', hint: true },
    },
  },
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: null,
  aliases: [
    'Steamプリペイドカード',
    'Steamギフトカード',
    'スチームウォレットコード',
    'スチームカード',
    'Steam gift card',
    'Steam prepaid card',
  ],
  codeLooksLike: {
    say: {
      ja: '英数字15文字（5文字×3組）です。ゲームを登録するプロダクトコードと同じ形なので、見た目だけでは区別できません。',
      en: '15 letters and digits in three blocks of five. Keys of games have the same shape, so looks alone do not tell them apart.',
    },
    source: 'publicCode',
  },
  support: {
    say: {
      ja: 'Steamサポートの「ウォレットコード」の窓口（help.steampowered.com/wizard/HelpWithWalletCode）。購入から有効になるまで数時間かかることもあります。',
      en: 'Steam Support, “wallet code” (help.steampowered.com/wizard/HelpWithWalletCode). It can take several hours after purchase until a code is active.',
    },
    source: 'valveScript',
  },
  whyWide: {},
  siteSources: { redeem: 'valveScript', codeFormats: 'publicCode' },
  sources: {
    valveScript: {
      publisher: 'Valve, the script of Steam’s wallet code page (redeemwalletcode.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    keyScript: {
      publisher: 'Valve, the script of Steam’s activation page (registerkey.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    publicCode: {
      publisher: 'Public source code that recognises Steam codes (ArchiSteamFarm and a user script)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://store.steampowered.com/account/redeemwalletcode',
      'https://store.steampowered.com/account/redeemwalletcode/',
      'https://store.steampowered.com/account/redeemwalletcode?code=EXAMPLE',
      'http://store.steampowered.com/account/redeemwalletcode',
    ],
    noMatch: [
      'https://store.steampowered.com/account/registerkey',
      'https://store.steampowered.com/account/',
      'https://help.steampowered.com/wizard/HelpWithWalletCode',
    ],
  },
} satisfies CardExamples;
