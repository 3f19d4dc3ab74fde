import type { Place } from '../contracts/place';

export const place = {
  id: 'net-cash-merchants',
  name: { ja: 'NET CASHが使えるサイト', en: 'Sites that take NET CASH' },
  takes: { say: ['net-cash'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'SBペイメントサービス（NET CASH決済の説明、developer.sbpayment.jp）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Place;
