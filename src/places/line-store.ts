import type { Place } from '../contracts/place';

export const place = {
  id: 'line-store',
  name: { ja: 'LINE STORE', en: 'LINE STORE' },
  takes: { say: ['line-prepaid'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: '携帯電話料金とのまとめ払いや電子マネーなどで払えることがあります。支払い方法の画面でご確認ください。',
      en: 'The mobile phone bill or e-money may be offered. See the list of ways to pay.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: { publisher: 'appllio.com、otona-life.com（2021年）', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    payments: { publisher: 'appllio.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies Place;
