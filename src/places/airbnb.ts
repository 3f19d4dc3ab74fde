import type { Place } from '../contracts/place';

export const place = {
  id: 'airbnb',
  name: { ja: 'Airbnb', en: 'Airbnb' },
  takes: { say: ['airbnb'], source: 'takers' },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: 'ギフトカードで足りない分は、アカウントに登録したほかの支払い方法で払うと案内されています。',
      en: 'What a gift card does not cover is paid with another payment method of the account.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'Airbnbヘルプセンター（2020年ごろの案内）',
      url: 'https://www.airbnb.com/help/article/981/how-do-airbnb-gift-cards-work',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'Airbnbのギフトカードのページ', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'issuer' },
  },
} satisfies Place;
