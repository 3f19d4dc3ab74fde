import type { Place } from '../contracts/place';

export const place = {
  id: 'ubisoft',
  name: { ja: 'Ubisoft', en: 'Ubisoft' },
  takes: { say: ['ubisoft'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Ubisoft Support, “Temporary Account Suspension”',
      url: 'https://support.ubisoft.com/en-us/Faqs/000025783/Temporary-Account-Suspension-Ubisoft-Accounts',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
