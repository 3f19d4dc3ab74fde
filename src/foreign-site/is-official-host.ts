import type { CardId } from '../contracts/card-id';
import { cardsOfHost } from './issuer-domains';

/**
 * Whether a host is the card's issuer's: one of the catalogue's, any other within the same domain, or an odd one that is known to be theirs.
 * @param card `null`: whether it is any issuer's.
 */
export function isOfficialHost(host: string, card: CardId | null): boolean {
  const owners = cardsOfHost(host);
  return card === null ? owners.length > 0 : owners.includes(card);
}
