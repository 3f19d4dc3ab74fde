import type { NewEventFlags } from '../../scripts/feed/new-event';

/** What a person types in the night of a till outage. */
export const tillFlags: NewEventFlags = {
  template: 'till-outage',
  cards: 'apple,webmoney',
  shops: 'seven-eleven,lawson',
  since: '2026-11-24T19:19+09:00',
  for: '24h',
  publisher: 'SNSデイズ',
};
