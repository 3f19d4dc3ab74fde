import type { Place } from '../contracts/place';

export const place = {
  id: 'visa-merchants',
  name: { ja: 'Visaが使えるお店やサイト', en: 'Shops and sites that take Visa' },
  takes: { say: ['v-preca', 'vanilla-visa', 'visa-mastercard-prepaid'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher:
        'ライフカード「Vプリカギフト カード情報確認」（旧サービスのページと規約）、バニラVisaギフトカード公式サイト（利用できない支払いの案内）、Visa (United States), “Know Your Balance”',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
  },
} satisfies Place;
