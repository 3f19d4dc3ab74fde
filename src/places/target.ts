import type { Place } from '../contracts/place';

export const place = {
  id: 'target',
  name: { ja: 'Target', en: 'Target' },
  takes: { say: ['target'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Target Help',
      url: 'https://help.target.com/help/TargetGuestHelpArticleDetail?articleId=ka9Kd000000PG2XIAW&articleTitle=Are+there+any+rules+for+redeeming+a+Target+GiftCard',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
