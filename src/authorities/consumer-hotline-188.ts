import type { Authority } from '../contracts/authority';

export const authority = {
  id: 'consumer-hotline-188',
  name: { ja: '消費者ホットライン', en: 'Consumer Hotline (Japan)' },
  shownIn: ['ja', 'en'],
  beforeBuying: true,
  whatFor: {
    say: { ja: '買い物や契約のトラブルを相談できます。', en: 'For advice on trouble with purchases and contracts.' },
    source: 'google',
  },
  phone: { say: { number: '188', country: 'JP', hours: null }, source: 'google' },
  page: { say: 'https://www.kokusen.go.jp/soudan_now/data/preca-sagi.html', source: 'towns' },
  sources: {
    google: {
      publisher: 'Google Play ヘルプ（日本向けの案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    towns: {
      publisher: '自治体のお知らせ（国民生活センターのページの案内）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} as const satisfies Authority;
