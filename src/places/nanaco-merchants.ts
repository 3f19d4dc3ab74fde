import type { Place } from '../contracts/place';

export const place = {
  id: 'nanaco-merchants',
  name: { ja: 'nanacoが使えるお店', en: 'Shops that take nanaco' },
  takes: { say: ['nanaco-gift'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Public source code of a points service, with the mail that comes with nanaco gifts',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
  },
} satisfies Place;
