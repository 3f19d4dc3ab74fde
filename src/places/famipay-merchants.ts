import type { Place } from '../contracts/place';

export const place = {
  id: 'famipay-merchants',
  name: { ja: 'FamiPayが使えるお店', en: 'Shops that take FamiPay' },
  takes: { say: ['famipay-gift'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'ファミペイ「資金決済法に基づく情報提供」',
      url: 'https://famipay.famidigi.jp/?p=119467',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
