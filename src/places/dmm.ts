import type { Place } from '../contracts/place';

export const place = {
  id: 'dmm',
  name: { ja: 'DMM.com', en: 'DMM.com' },
  takes: { say: ['dmm'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: {
    say: {
      ja: 'コンビニの店頭で払ってDMMポイントをチャージする方法が案内されています。ほかの方法は、チャージの画面でご確認ください。',
      en: 'DMM points can be charged by paying at a convenience store. For other ways, see the charging screen.',
    },
    source: 'payments',
    hint: true,
  },
  sources: {
    takers: { publisher: 'giftissue.com、nico-maru.net', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    payments: {
      publisher: 'DMMヘルプセンター',
      url: 'https://support.dmm.com/payment/article/11119',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
