import type { Place } from '../contracts/place';

export const place = {
  id: 'steam',
  name: { ja: 'Steam', en: 'Steam' },
  takes: { say: ['steam-key', 'steam-prepaid-card', 'steam-wallet'], source: 'takers', hint: true },
  refuses: { say: ['apple', 'google-play'], source: 'refusers' },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、PayPal、コンビニ払い、銀行振込、WebMoneyなどで払えることがあります。Steamの支払い画面でご確認ください。',
      en: 'Credit card, PayPal, payment at a convenience store, bank transfer or WebMoney may be offered. See Steam’s own list when you pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher:
        'Valve, the script of Steam’s activation page (registerkey.js)、akichilog.com、Valve, the script of Steam’s wallet code page (redeemwalletcode.js)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    refusers: {
      publisher: 'Appleサポート、Google Playギフトカード利用規約（グーグル・ペイメント合同会社）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'ASCII.jp（Steamウォレットの記事）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
