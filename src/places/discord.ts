import type { Place } from '../contracts/place';

export const place = {
  id: 'discord',
  name: { ja: 'Discord', en: 'Discord' },
  takes: { say: ['discord'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Discord’s Nitro page with its questions and answers, in somebody’s copy',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
  },
} satisfies Place;
