import type { Place } from '../contracts/place';

export const place = {
  id: 'twitch',
  name: { ja: 'Twitch', en: 'Twitch' },
  takes: { say: ['twitch'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Terms on Twitch’s gift card (United States), in a shop’s copy',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
  },
} satisfies Place;
