import type { Place } from '../contracts/place';

export const place = {
  id: 'home-depot',
  name: { ja: 'The Home Depot', en: 'The Home Depot' },
  takes: { say: ['home-depot'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'InComm InCentives（The Home Depotのカードを扱う会社のFAQ）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Place;
