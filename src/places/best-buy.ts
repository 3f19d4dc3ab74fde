import type { Place } from '../contracts/place';

export const place = {
  id: 'best-buy',
  name: { ja: 'Best Buy', en: 'Best Buy' },
  takes: { say: ['best-buy'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Best Buy, Gift Card Terms and Conditions（古い案内）',
      url: 'https://www.bestbuy.com/site/Help-Topics/Gift-Card-Terms-and-Conditions/pcmcat204400050061.c?id=pcmcat204400050061',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
