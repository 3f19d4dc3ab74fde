import type { Place } from '../contracts/place';

export const place = {
  id: 'hulu',
  name: { ja: 'Hulu（日本）', en: 'Hulu (Japan)' },
  takes: { say: ['hulu'], source: 'takers', hint: true },
  refuses: { say: ['vanilla-visa'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、携帯電話料金とのまとめ払い、PayPalなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit card, the mobile phone bill or PayPal may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: { publisher: 'uxmilk.jp', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    refusers: {
      publisher: 'バニラVisaギフトカード公式サイト（利用できない支払いの案内）',
      url: 'https://www.vvgift.jp/gift/unavailable.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'tsunagu-it.com（2024年）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
