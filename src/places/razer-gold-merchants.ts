import type { Place } from '../contracts/place';

export const place = {
  id: 'razer-gold-merchants',
  name: { ja: 'Razer Goldが使えるゲームやサイト', en: 'Games and sites that take Razer Gold' },
  takes: { say: ['razer-gold'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'sellcardnow.com, which quotes the Razer Gold terms',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Place;
