import type { Place } from '../contracts/place';

export const place = {
  id: 'disney-plus',
  name: { ja: 'Disney+（ディズニープラス）', en: 'Disney+' },
  takes: { say: ['disney-plus'], source: 'takers', hint: true },
  refuses: { say: ['vanilla-visa'], source: 'refusers', hint: true },
  otherWaysToPay: null,
  sources: {
    takers: { publisher: 'eigakiko.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    refusers: {
      publisher: 'バニラVisaギフトカード公式サイト（利用できない支払いの案内）',
      url: 'https://www.vvgift.jp/gift/unavailable.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
