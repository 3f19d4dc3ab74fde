import type { Place } from '../contracts/place';

export const place = {
  id: 'gree',
  name: { ja: 'GREE', en: 'GREE' },
  takes: { say: ['gree'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'グリー「利用環境向上への取り組み」（gree.co.jp、使える支払い方法の一覧と利用金額の制限）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
