import type { CardExamples, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'steam-key',
  pages: [
    {
      id: 'redeem',
      hosts: ['store.steampowered.com'],
      paths: ['/account/registerkey*'],
      form: { field: '#product_key', submit: '#register_btn', submitsByScript: true },
    },
  ],
  codeFormats: [{ lengths: [15, 25], alphabet: 'alphanumeric' }],
  // A wallet code has the shape of a key (5-5-5). Steam itself answers a wallet code here with a link to its other page (result 50), so the
  // hint is worth giving although most of what is typed here is a key.
  lookalikes: [{ id: 'wallet-code', lengths: [15], alphabet: 'alphanumeric', alsoWhenItFits: true }],
} satisfies CardSite;

export const rules = {
  id: 'steam-key',
  name: { ja: 'Steamのプロダクトコード', en: 'Steam product key' },
  officialPage: { say: 'https://store.steampowered.com/account/registerkey', source: 'valveScript' },
  noticePage: null,
  cleanAddresses: { redeem: 'https://store.steampowered.com/account/registerkey' },
  soldAt: null,
  usableAt: { say: ['steam'], source: 'valveScript' },
  notUsableAt: null,
  lookalikes: {
    'wallet-code': {
      say: {
        ja: 'Steamのカード（残高を増やすもの）の番号なら、入力するのはこのページではなく、ウォレットコードのページです。ゲームのコードなら、このままで合っています。',
        en: 'If it comes from a Steam gift card (one that adds money), it belongs on the wallet code page, not here. If it is the key of a game, you are in the right place.',
      },
      source: 'valveScript',
      hint: true,
      belongsAt: { say: 'https://store.steampowered.com/account/redeemwalletcode', source: 'valveScript' },
    },
  },
  ended: [],
} satisfies CardRules;

export const prose = {
  issuer: null,
  aliases: ['Steamキー', 'Steamプロダクトキー', 'スチームのプロダクトコード', 'Steam game key', 'Steam CD key', 'Steam activation code'],
  codeLooksLike: {
    say: {
      ja: '英数字15文字（5文字×3組）や25文字（5文字×5組）のものが多く、ほかの形もあります。',
      en: 'Mostly 15 letters and digits (three blocks of five) or 25 (five blocks of five); other shapes exist.',
    },
    source: 'publicCode',
  },
  support: {
    say: {
      ja: 'Steamサポートの「プロダクトコード」の窓口（help.steampowered.com/wizard/HelpWithCDKey）。ほかのアカウントで使用済みと出たときは、買ったお店に問い合わせます。',
      en: 'Steam Support, “CD key” (help.steampowered.com/en/wizard/HelpWithCDKey). If the key is used by another account, ask the seller.',
    },
    source: 'valveScript',
  },
  whyWide: {},
  siteSources: { redeem: 'valveScript', codeFormats: 'publicCode' },
  sources: {
    valveScript: {
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
      'https://store.steampowered.com/account/registerkey',
      'https://store.steampowered.com/account/registerkey?key=EXAMPLE',
      'http://store.steampowered.com/account/registerkey',
    ],
    noMatch: ['https://store.steampowered.com/account/redeemwalletcode', 'https://store.steampowered.com/'],
  },
} satisfies CardExamples;
