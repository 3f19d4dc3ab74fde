import type { Place } from '../contracts/place';

export const place = {
  id: 'walmart',
  name: { ja: 'Walmart', en: 'Walmart' },
  takes: { say: ['walmart'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Walmart, Gift Card Terms and Conditions（2024年12月26日更新）',
      url: 'https://www.walmart.com/help/article/Gift-Card-Terms-and-Conditions/9881a4e10ab24dbe8f406df5c75acefd',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
  },
} satisfies Place;
