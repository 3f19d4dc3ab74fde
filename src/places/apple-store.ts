import type { Place } from '../contracts/place';

export const place = {
  id: 'apple-store',
  name: { ja: 'Apple Store（店舗・オンライン）', en: 'Apple Store (shops and online)' },
  takes: { say: ['apple'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Apple Gift Card利用規約（iTunes株式会社、2024年7月25日施行）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
  },
} satisfies Place;
