import type { Service } from '../../contracts/service';

/**
 * The Epic Games Store on Epic's status page, which speaks of Fortnite and other games as well (see `fortnite`).
 *
 * A code is redeemed where things are bought, and only when signed in. «Login» stands in several groups, so without its id it counts only with
 * the group's name before it.
 */
export const service = {
  id: 'epic-games',
  adapter: 'statuspage',
  publisher: 'Epic Games',
  endpoint: 'https://status.epicgames.com/api/v2/summary.json',
  page: 'https://status.epicgames.com/',
  coverage: 'officialFeed',
  cards: ['epic-games'],
  components: [
    { names: ['Purchasing/Refunding', 'Epic Games Store - Purchasing/Refunding'], ids: ['tp6hfkgmthv2'], actions: ['redeem'] },
    { names: ['Epic Games Store - Login'], ids: ['4n43gb11j5v5'], actions: ['redeem', 'login'] },
    { names: ['Epic Account Services - Authentication'], ids: ['cdlw7xs52f66'], actions: ['redeem', 'login'] },
  ],
  source: 'Recorded answer of 2026-09-19 (hani-sul/Wakz): ids, names and groups; read 2026-11-24.',
} satisfies Service;
