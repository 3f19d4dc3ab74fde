import type { Place } from '../contracts/place';

export const place = {
  id: 'netridecash-merchants',
  name: { ja: 'NetRideCashが使えるサイト', en: 'Sites that take NetRideCash' },
  takes: { say: ['netridecash'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'NetRideCash公式サイト「資金決済法に基づく情報提供について」',
      url: 'https://netridecash.co.jp/shikin',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
