import type { Place } from '../contracts/place';

export const place = {
  id: 'roblox',
  name: { ja: 'Roblox（ロブロックス）', en: 'Roblox' },
  takes: { say: ['roblox'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Roblox, terms for gift cards and credit (Brazil)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
