import type { Authority } from '../contracts/authority';

export const authority = {
  id: 'ftc-report',
  name: { ja: '米国連邦取引委員会（FTC）', en: 'Federal Trade Commission (US)' },
  shownIn: ['en'],
  beforeBuying: true,
  whatFor: {
    say: { ja: 'アメリカで詐欺を届け出ることができます。', en: 'In the US, report the fraud there.' },
    source: 'quoted',
    hint: true,
  },
  phone: null,
  page: { say: 'https://reportfraud.ftc.gov/', source: 'quoted', hint: true },
  sources: {
    quoted: {
      publisher: 'news4jax.com, protectmygiftcard.com (quoting the FTC)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
  },
} as const satisfies Authority;
