import type { Place } from '../contracts/place';

export const place = {
  id: 'rakuten',
  name: { ja: '楽天市場など楽天のサービス', en: 'Rakuten Ichiba and other Rakuten services' },
  takes: { say: ['rakuten-gift', 'rakuten-point-gift'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'reiwabook.blog（楽天ギフトカードの販売終了の記事）、rakuten-help.com（楽天ポイントギフトカードの注意点）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
  },
} satisfies Place;
