import type { Service } from '../../contracts/service';

/**
 * Discord's status page.
 *
 * No component is named after gifts. A Nitro gift is paid for and redeemed through Discord alone, so «Payments» stands for both, and the API, through
 * which every click goes, for redeeming. Voice, search, the gateway and the regions are nobody's business here.
 */
export const service = {
  id: 'discord',
  adapter: 'statuspage',
  publisher: 'Discord',
  endpoint: 'https://discordstatus.com/api/v2/summary.json',
  page: 'https://discordstatus.com/',
  coverage: 'officialFeed',
  cards: ['discord'],
  components: [
    { names: ['Payments'], actions: ['redeem', 'purchase'] },
    { names: ['API'], ids: ['rhznvxg4v7yh'], actions: ['redeem', 'login'] },
  ],
  source:
    'Recorded answers of 2022-02 (Dziurwa14/discord-undoc.github.io, with the id of «API») and the list of component names in SinLess-Games-LLC/Helix («PAYMENTS»); read 2026-11-24.',
} satisfies Service;
