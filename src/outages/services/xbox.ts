import type { Service } from '../../contracts/service';

/**
 * Xbox's status page.
 *
 * The list for the United States is read, because it is the one that was recorded: for Japan an address of the same pattern is likely, and
 * nobody has shown that it answers or which words it uses. The scenarios go by their numbers. Codes need the first three; with the others a
 * person spends what a code brought, at Microsoft's own checkout, which does not stop a code from being taken. Left out: «Microsoft Rewards»
 * (points) and everything about playing.
 */
export const service = {
  id: 'xbox',
  adapter: 'xbox',
  publisher: 'Xbox',
  endpoint: 'https://xnotify.xboxlive.com/servicestatusv6/US/en-US',
  accept: 'application/json',
  page: 'https://support.xbox.com/en-US/xbox-live-status',
  coverage: 'officialFeed',
  cards: ['microsoft'],
  components: [
    { names: ['Redeeming codes'], ids: ['35224'], actions: ['redeem'] },
    { names: ['Using gift cards'], ids: ['35234'], actions: ['redeem', 'balance'] },
    { names: ['Sign-in'], ids: ['35048'], actions: ['redeem', 'login'] },
    { names: ['Buying with account balance'], ids: ['35235'], actions: ['purchase'] },
    { names: ['Buying XBOX Game Pass'], ids: ['35220'], actions: ['purchase'] },
    { names: ['Buying subscriptions'], ids: ['35218'], actions: ['purchase'] },
  ],
  source: 'An answer recorded on 2026-09-19 (hani-sul/Wakz), with all scenarios and their numbers; read 2026-11-24.',
} satisfies Service;
