import type { Service } from '../../contracts/service';

/**
 * Roblox's status page, by Status.io.
 *
 * A gift card is redeemed in a browser after signing in, so the website for users is what counts. The same container stands under «Player» and
 * «Creator» with other states; the apps, the games and what creators use do not take codes.
 */
export const service = {
  id: 'roblox',
  adapter: 'statusio',
  publisher: 'Roblox',
  endpoint: 'https://api.status.io/1.0/status/59db90dbcdeb2f04dadcf16d',
  page: 'https://status.roblox.com/',
  coverage: 'officialFeed',
  cards: ['roblox'],
  components: [{ names: ['User - Website'], ids: ['5f31ce906e9c9104c05543d1/5f31cdef5f2c7c04bbdc4fbf'], actions: ['redeem', 'login'] }],
  source: 'Recorded answer of 2026-09-19 (hani-sul/Wakz): groups, containers and ids; read 2026-11-24.',
} satisfies Service;
