import type { Place } from '../contracts/place';

export const place = {
  id: 'battlenet',
  name: { ja: 'Battle.net', en: 'Battle.net' },
  takes: { say: ['battlenet'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Blizzard Support, “How to redeem a code” (read in Italian)',
      url: 'https://eu.battle.net/support/it/article/11263',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
