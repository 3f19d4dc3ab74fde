import type { Place } from '../contracts/place';

export const place = {
  id: 'ebay',
  name: { ja: 'eBay', en: 'eBay' },
  takes: { say: ['ebay'], source: 'takers' },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: 'VisaやMastercardなどのカードなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'A card such as Visa or Mastercard may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: { publisher: 'eBay Help（PayPalで支払っていたころの案内）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'issuer' },
    payments: { publisher: 'accountinginsights.org', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
