import type { Authority } from '../contracts/authority';

export const authority = {
  id: 'police-9110',
  name: { ja: '警察相談専用電話', en: 'Police advice line (Japan)' },
  shownIn: ['ja', 'en'],
  beforeBuying: true,
  whatFor: {
    say: { ja: '詐欺かもしれないと思ったときに、警察に相談できます。', en: 'For advice from the police when it may be fraud.' },
    source: 'towns',
  },
  phone: { say: { number: '#9110', country: 'JP', hours: null }, source: 'towns' },
  page: { say: 'https://www.npa.go.jp/bureau/safetylife/sos47/', source: 'towns' },
  sources: {
    towns: {
      publisher: '自治体のお知らせ、コープみえ',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} as const satisfies Authority;
