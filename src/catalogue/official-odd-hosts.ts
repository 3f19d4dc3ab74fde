import type { CardId } from '../contracts/card-id';

/** A host that an issuer is known to use and that does not look like its own. */
export interface OfficialOddHost {
  readonly host: string;
  readonly card: CardId;
  /** Who says so. */
  readonly source: string;
  readonly readOn: `${number}-${number}-${number}`;
}

/** Without these a warning would be wrong. Hosts under an issuer's own domain (`checkout.playstation.com`) need no entry. */
export const officialOddHosts: readonly OfficialOddHost[] = [
  {
    host: 'diabloimmortalredeem.com',
    card: 'battlenet',
    source: 'Blizzard Support, https://eu.battle.net/support/it/article/11263',
    readOn: '2026-11-24',
  },
  {
    host: 'discord.gift',
    card: 'discord',
    source: 'Public source code that handles Discord’s gift links (discord-userdoccers)',
    readOn: '2026-11-24',
  },
  {
    host: 'promos.discord.gg',
    card: 'discord',
    source: 'Public source code that handles Discord’s promotion links (discord-userdoccers)',
    readOn: '2026-11-24',
  },
  // The commonest of many programmes. For the others the address on the back of the card is the only authority.
  {
    host: 'vanillagift.com',
    card: 'visa-mastercard-prepaid',
    source: 'Public source code of a card scanner, which opens its balance page',
    readOn: '2026-11-24',
  },
  {
    host: 'www.vanillagift.com',
    card: 'visa-mastercard-prepaid',
    source: 'Public source code of a card scanner, which opens its balance page',
    readOn: '2026-11-24',
  },
];
