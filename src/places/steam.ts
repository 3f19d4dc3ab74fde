import type { Place } from '../contracts/place';

export const place = {
  id: 'steam',
  name: { ja: 'Steam', en: 'Steam' },
  takes: { say: ['steam-wallet', 'steam-key'], source: 'valveScripts' },
  refuses: { say: ['apple', 'google-play'], source: 'otherIssuers' },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、PayPal、コンビニ払い、銀行振込、WebMoneyなどで払えることがあります。Steamの支払い画面でご確認ください。',
      en: 'Credit card, PayPal, payment at a convenience store, bank transfer or WebMoney may be offered. See Steam’s own list when you pay.',
    },
    source: 'walletArticle',
    hint: true,
  },
  sources: {
    valveScripts: {
      publisher: 'Valve, the scripts of Steam’s pages for codes (redeemwalletcode.js, registerkey.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    otherIssuers: {
      publisher: 'AppleとGoogle（それぞれ自社のカードが使える場所についての説明）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    walletArticle: { publisher: 'ASCII.jp（Steamウォレットの記事）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
