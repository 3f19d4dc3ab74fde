import type { Place } from '../contracts/place';

export const place = {
  id: 'playstation-store',
  name: { ja: 'PlayStation Store', en: 'PlayStation Store' },
  takes: { say: ['playstation'], source: 'takers' },
  refuses: { say: ['battlenet', 'fortnite-vbucks', 'riot', 'roblox'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、デビットカード、PayPay、楽天ペイ、メルペイ、Apple Payなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit or debit card, PayPay, Rakuten Pay, Merpay or Apple Pay may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'PlayStation Support',
      url: 'https://playstation.com/en-in/support/store/ps-store-voucher-code-problems',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    refusers: {
      publisher:
        'FACEIT Support、Epic Games, texts of the V-Bucks card page (edition of 31 July 2023, as stored in public documentation)、Riot Games, VALORANT support: “Prepaid cards, cash codes and content codes” (read in German)、Roblox, terms for gift cards and credit (Brazil)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    payments: { publisher: 'fintide.jp（2025年11月）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
