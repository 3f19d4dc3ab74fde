import type { Place } from '../contracts/place';

export const place = {
  id: 'epic-games-store',
  name: { ja: 'Epic Gamesストア', en: 'Epic Games Store' },
  takes: { say: ['epic-games'], source: 'takers' },
  refuses: { say: ['fortnite-vbucks'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカードなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'A credit card may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'Public source code that opens Epic’s redemption page or asks for the state of Epic’s services',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    refusers: {
      publisher: 'Epic Games, texts of the V-Bucks card page (edition of 31 July 2023, as stored in public documentation)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    payments: {
      publisher: 'Epic Gamesヘルプ',
      url: 'https://www.epicgames.com/help/en-US/billing-and-payment-c-202300000001642/c-Trending_0/how-to-add-a-payment-method-to-your-epic-games-account-a202300000015575',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
