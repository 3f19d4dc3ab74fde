import type { Service } from '../../contracts/service';

/**
 * VALORANT in Asia and the Pacific, Japan among them, on Riot's status page. It has no components: these are the words by which an entry
 * about codes, the shop or signing in is recognised, in Japanese and English.
 */
export const service = {
  id: 'riot-valorant',
  adapter: 'riot',
  publisher: 'Riot Games (VALORANT)',
  endpoint: 'https://valorant.secure.dyn.riotcdn.net/channels/public/x/status/ap.json',
  page: 'https://status.riotgames.com/valorant?region=ap&locale=ja_JP',
  coverage: 'officialFeed',
  cards: ['riot'],
  components: [
    {
      names: [
        'store',
        'code',
        'redeem',
        'prepaid',
        'gift card',
        'purchase',
        'purchasing',
        'payment',
        'VP',
        'ストア',
        'コード',
        'プリペイド',
        '購入',
        '決済',
        '支払',
      ],
      actions: ['redeem'],
    },
    { names: ['login', 'log in', 'logging in', 'sign in', 'ログイン', 'サインイン'], actions: ['redeem', 'login'] },
  ],
  source:
    'Shape and one recorded answer (b-cho/galeforce, 2021-02), the address as many public projects ask for it, the page’s address by Antosik/rito-news; read 2026-11-24.',
} satisfies Service;
