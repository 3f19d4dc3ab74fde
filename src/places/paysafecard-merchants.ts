import type { Place } from '../contracts/place';

export const place = {
  id: 'paysafecard-merchants',
  name: { ja: 'paysafecardが使えるサイト', en: 'Sites that take paysafecard' },
  takes: { say: ['paysafecard'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/en-au/security/fraud-prevention/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
