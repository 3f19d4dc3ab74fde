import type { Place } from '../contracts/place';

export const place = {
  id: 'netflix',
  name: { ja: 'Netflix', en: 'Netflix' },
  takes: { say: ['netflix'], source: 'takers' },
  refuses: { say: ['vanilla-visa'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、デビットカード、PayPayなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit or debit card, or PayPay, may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: {
      publisher: 'Netflix, gift card and balance terms (Turkish, of June 1, 2021)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    refusers: {
      publisher: 'バニラVisaギフトカード公式サイト（利用できない支払いの案内）',
      url: 'https://www.vvgift.jp/gift/unavailable.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'mobilelaby.com（2022年）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
