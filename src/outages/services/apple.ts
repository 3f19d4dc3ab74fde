import type { Service } from '../../contracts/service';

/**
 * Apple's consumer status page.
 *
 * The Japanese list is asked for, not the English one: the facts were measured on it (2,432 snapshots), what bears on codes has the same
 * Latin names in both, and its messages are in the language of most people who hold a Japanese card. There is no «Gift Card» component, so
 * the shops and the account that a code is typed into stand for it. Left out: Apple Online Store (codes are not typed there) and iCloud
 * sign-in (another account door). Names of other eras and languages are kept because Apple renames: `Apple ID` became `Apple Account` in 2024.
 */
export const service = {
  id: 'apple',
  adapter: 'apple',
  publisher: 'Apple',
  endpoint: 'https://www.apple.com/support/systemstatus/data/system_status_ja_JP.js',
  page: 'https://www.apple.com/support/systemstatus/',
  coverage: 'officialFeed',
  cards: ['apple'],
  components: [
    { names: ['App Store'], actions: ['redeem'] },
    { names: ['iTunes Store'], actions: ['redeem'] },
    { names: ['Mac App Store'], actions: ['redeem'] },
    { names: ['Apple Account', 'Apple ID', 'Apple アカウント'], actions: ['redeem', 'login'] },
    { names: ['Apple Account Card', 'Apple Account カード'], actions: ['balance'] },
  ],
  source:
    'Recorded answers of 2019-05 to 2023-12 (junjanjon/apple_is_dead.rb), insidegui/StatusBuddy, and the lists of names in inket/stts up to 2026-03; read 2026-11-24.',
} satisfies Service;
