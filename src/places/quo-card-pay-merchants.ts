import type { Place } from '../contracts/place';

export const place = {
  id: 'quo-card-pay-merchants',
  name: { ja: 'QUOカードPayが使えるお店', en: 'Shops that take QUO Card Pay' },
  takes: { say: ['quo-card-pay'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'QUOカードPay 加盟店規約（契約書集にある写し）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
  },
} satisfies Place;
