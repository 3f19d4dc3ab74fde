import type { Place } from '../contracts/place';

export const place = {
  id: 'meta-quest-store',
  name: { ja: 'Meta Questのストア', en: 'Meta Quest store' },
  takes: { say: ['meta-quest'], source: 'takers', hint: true },
  refuses: null,
  otherWaysToPay: null,
  sources: { takers: { publisher: 'maeckervr.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' } },
} satisfies Place;
