import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: 'welcia',
  name: { ja: 'ウエルシア', en: 'Welcia' },
  aliases: ['ウェルシア', 'ウエルシア薬局', 'WELCIA'],
  payment: null,
  network: {
    say: {
      ja: 'インコム・ジャパンの案内に、カードを扱う店として名前があります。レジの手続きも同社の仕組みを通しているようです。',
      en: 'InComm Japan names this shop as selling its cards, so the till may well go through its network.',
    },
    source: 'vanillaList',
    hint: true,
  },
  networkId: 'incomm-jp',
  source: 'shopList',
  sources: {
    shopList: {
      publisher: 'giftissue.com（WebMoneyを扱う店の一覧）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    vanillaList: {
      publisher: 'インコム・ジャパン（バニラVisaギフトカードを扱う店の案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Retailer;
