import type { Place } from '../contracts/place';

export const place = {
  id: 'nintendo-eshop',
  name: { ja: 'ニンテンドーeショップ・マイニンテンドーストア', en: 'Nintendo eShop and My Nintendo Store' },
  takes: { say: ['nintendo'], source: 'takers' },
  refuses: { say: ['battlenet', 'epic-games', 'fortnite-vbucks'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカードやPayPalなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'A credit card or PayPal may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: '任天堂サポート「ダウンロード商品の購入手順」',
      url: 'https://support.nintendo.com/jp/switch/eshop/purchase.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    refusers: {
      publisher:
        'FACEIT Support、liflongpartner.com、Epic Games, texts of the V-Bucks card page (edition of 31 July 2023, as stored in public documentation)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    payments: {
      publisher: '任天堂サポート',
      url: 'https://support.nintendo.com/jp/switch/eshop/purchase.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
