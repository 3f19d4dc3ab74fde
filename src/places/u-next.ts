import type { Place } from '../contracts/place';

export const place = {
  id: 'u-next',
  name: { ja: 'U-NEXT', en: 'U-NEXT' },
  takes: { say: ['u-next'], source: 'takers', hint: true },
  refuses: { say: ['vanilla-visa'], source: 'refusers', hint: true },
  otherWaysToPay: {
    say: {
      ja: 'クレジットカード、携帯電話料金とのまとめ払い、楽天ペイなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'Credit card, the mobile phone bill or Rakuten Pay may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: { publisher: 'JRE MALL（U-NEXTギフトコードの商品ページ）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    refusers: {
      publisher: 'バニラVisaギフトカード公式サイト（利用できない支払いの案内）',
      url: 'https://www.vvgift.jp/gift/unavailable.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    payments: { publisher: 'appllio.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
