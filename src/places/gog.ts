import type { Place } from '../contracts/place';

export const place = {
  id: 'gog',
  name: { ja: 'GOG', en: 'GOG' },
  takes: { say: ['gog'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Public source code that fills in GOG’s redemption page (free-games-claimer and others)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies Place;
