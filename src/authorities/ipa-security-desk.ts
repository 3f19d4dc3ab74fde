import type { Authority } from '../contracts/authority';

export const authority = {
  id: 'ipa-security-desk',
  name: { ja: 'IPA 情報セキュリティ安心相談窓口', en: 'IPA security help desk (Japan)' },
  shownIn: ['ja', 'en'],
  beforeBuying: false,
  whatFor: {
    say: {
      ja: '「ウイルスに感染した」といううその画面や、パソコンの遠隔操作について相談できます。',
      en: 'For advice on fake “virus” warnings and on somebody who took control of your computer.',
    },
    source: 'suzaka',
  },
  phone: {
    say: {
      number: '03-5978-7509',
      country: 'JP',
      hours: {
        ja: '10:00～12:00、13:30～17:00（土日・祝日・年末年始を除く）',
        en: '10:00–12:00 and 13:30–17:00 Japan time, not on weekends, holidays or around New Year',
      },
    },
    source: 'suzaka',
    // Read in a bulletin of three years ago.
    hint: true,
  },
  page: { say: 'https://www.ipa.go.jp/security/anshin/', source: 'ipa' },
  sources: {
    suzaka: {
      publisher: '須坂市の広報（2023年11月）',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    ipa: { publisher: 'IPA（情報処理推進機構）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} as const satisfies Authority;
