import type { Place } from '../contracts/place';

export const place = {
  id: 'doordash',
  name: { ja: 'DoorDash', en: 'DoorDash' },
  takes: { say: ['doordash'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'DoorDash Help',
      url: 'https://help.doordash.com/consumers/s/article/doordash-gift-cards?language=en_AU',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
