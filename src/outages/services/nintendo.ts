import type { Service } from '../../contracts/service';

/**
 * Nintendo's page of network troubles and maintenance: the English answer for its times, the Japanese one for its texts. It lists entries
 * and no components, so these are the words by which an entry is known to concern codes. Left out: «certain network services» and the like,
 * which are about playing.
 */
export const service = {
  id: 'nintendo',
  adapter: 'nintendo',
  publisher: 'Nintendo',
  endpoint: 'https://www.nintendo.co.jp/netinfo/en_US/status.json',
  japaneseTexts: 'https://www.nintendo.co.jp/netinfo/ja_JP/status.json',
  page: 'https://www.nintendo.co.jp/netinfo/ja_JP/index.html',
  coverage: 'officialFeed',
  cards: ['nintendo'],
  components: [
    { names: ['eShop', 'ニンテンドーeショップ'], actions: ['redeem'] },
    { names: ['Nintendo Account', 'ニンテンドーアカウント'], actions: ['redeem', 'login'] },
    { names: ['purchasing', 'purchases', '購入'], actions: ['redeem'] },
    { names: ['All network services'], actions: ['redeem'] },
  ],
  source:
    'An answer recorded on 2021-02-24 with the zones of its times (rNintendoSwitch/nsecpy), the history of a public collector from 2020, and a note on false alarms of 2026-08-11; no Japanese answer is recorded; read 2026-11-24.',
} satisfies Service;
