import type { Service } from '../../contracts/service';

/**
 * Fortnite on Epic's status page: V-Bucks cards are redeemed on Fortnite's own website, after signing in with an Epic account. The games' servers
 * and the Epic Games Store do not count.
 */
export const service = {
  id: 'fortnite',
  adapter: 'statuspage',
  publisher: 'Epic Games',
  endpoint: 'https://status.epicgames.com/api/v2/summary.json',
  page: 'https://status.epicgames.com/',
  coverage: 'officialFeed',
  cards: ['fortnite-vbucks'],
  components: [
    { names: ['Fortnite - Website'], ids: ['l483xcldq6qk'], actions: ['redeem'] },
    { names: ['Fortnite - Login'], ids: ['gp7pb08zbsm1'], actions: ['redeem', 'login'] },
    { names: ['Epic Account Services - Authentication'], ids: ['cdlw7xs52f66'], actions: ['redeem', 'login'] },
  ],
  source: 'Recorded answer of 2026-09-19 (hani-sul/Wakz): ids, names and groups; read 2026-11-24.',
} satisfies Service;
