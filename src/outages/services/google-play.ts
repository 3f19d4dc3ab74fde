import type { Service } from '../../contracts/service';

/**
 * Google Play's status dashboard. It is written for developers: that codes cannot be redeemed may never stand there, so its silence is weak, and
 * the curated feed comes first. Its products were never recorded; these are the words by which one that bears on buying is recognised.
 */
export const service = {
  id: 'google-play',
  adapter: 'google',
  publisher: 'Google Play',
  endpoint: 'https://status.play.google.com/incidents.json',
  page: 'https://status.play.google.com/',
  coverage: 'weakFeed',
  cards: ['google-play'],
  components: [{ names: ['billing', 'store', 'gift', 'redeem', 'payment'], actions: ['redeem'] }],
  source: 'Public code that reads the address (greenblacked/status-page, with a hand-built answer); nothing recorded; read 2026-11-24.',
} satisfies Service;
