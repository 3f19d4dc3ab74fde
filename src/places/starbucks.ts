import type { Place } from '../contracts/place';

export const place = {
  id: 'starbucks',
  name: { ja: 'スターバックス', en: 'Starbucks' },
  takes: { say: ['starbucks'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Starbucks Customer Service（アメリカ、2012〜2015年の案内）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuer',
    },
  },
} satisfies Place;
