import type { Place } from '../contracts/place';

export const place = {
  id: 'minecraft',
  name: { ja: 'Minecraft', en: 'Minecraft' },
  takes: { say: ['minecraft'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Public source code that explains or opens Minecraft’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies Place;
