import type { Place } from '../contracts/place';

export const place = {
  id: 'paypay-merchants',
  name: { ja: 'PayPayが使えるお店', en: 'Shops that take PayPay' },
  takes: { say: ['paypay-point-code'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: null,
  sources: { takers: { publisher: 'omatomekan.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' } },
} satisfies Place;
