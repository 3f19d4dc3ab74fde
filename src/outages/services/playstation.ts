import type { Service } from '../../contracts/service';

/**
 * PlayStation's status page. `SCEJA` is Japan and Asia («SCEJ» does not exist); of its countries Japan is read, where the cards of this
 * catalogue are sold. Codes are redeemed in the shop, by an account. Left out: «Gaming and Social», «PlayStation Video».
 */
export const service = {
  id: 'playstation',
  adapter: 'playstation',
  publisher: 'PlayStation',
  endpoint: 'https://status.playstation.com/data/statuses/region/SCEJA.json',
  region: 'JP',
  page: 'https://status.playstation.com/',
  coverage: 'officialFeed',
  cards: ['playstation'],
  components: [
    { names: ['PlayStation Store'], actions: ['redeem'] },
    { names: ['Account Management'], actions: ['redeem', 'login'] },
  ],
  source:
    'Address and shape: inket/stts and four other public readers, which agree on it (no recorded answer is public), 2026-07 to 2026-09; that old outages stay listed: a public collector’s note; read 2026-11-24.',
} satisfies Service;
