import type { Service } from '../../contracts/service';

/** Twitch's status page. It has six components; chat and video do not count. Cards are sold by shops, so «Purchases» says nothing about selling them. */
export const service = {
  id: 'twitch',
  adapter: 'statuspage',
  publisher: 'Twitch',
  endpoint: 'https://status.twitch.com/api/v2/summary.json',
  page: 'https://status.twitch.com/',
  coverage: 'officialFeed',
  cards: ['twitch'],
  components: [
    { names: ['Purchases'], ids: ['ys9m23jjzpg0'], actions: ['redeem'] },
    { names: ['Login'], ids: ['yz28x40y5mq2'], actions: ['redeem', 'login'] },
    { names: ['Web'], ids: ['j6dkmwm0h3k2'], actions: ['redeem'] },
  ],
  source: 'The six components with their ids, as measured on 2026-08-11 in the tests of a public Twitch connector; read 2026-11-24.',
} satisfies Service;
