import type { CardId } from '../contracts/card-id';
import type { ForeignSite } from '../contracts/foreign-site';
import { isOfficialHost } from './is-official-host';
import { likenessOf } from './likeness-of';
import { markOfSite } from './mark-of-site';

/**
 * What can be said of a site outside of the catalogue by its host alone.
 * @param card the card that the page asks for, if one that we know is named there.
 * @param origin `https://host`.
 * @param allowed whether the person said that there is nothing strange about it.
 */
export function foreignSiteOf(card: CardId | null, origin: string, allowed: boolean): ForeignSite {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  const official = isOfficialHost(host, card);
  return { mark: markOfSite(host), allowed, official, likeness: official ? null : likenessOf(host) };
}
