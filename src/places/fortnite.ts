import type { Place } from '../contracts/place';

export const place = {
  id: 'fortnite',
  name: { ja: 'フォートナイト', en: 'Fortnite' },
  takes: { say: ['fortnite-vbucks'], source: 'takers' },
  refuses: null,
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
