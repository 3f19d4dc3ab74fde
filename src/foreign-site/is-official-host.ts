import { linkHosts } from '../catalogue/link-hosts';
import { sites } from '../catalogue/sites';
import type { CardId } from '../contracts/card-id';

/** Whether a host is one of the catalogue: an issuer's, a shop's, an authority's. @param card unused so far. */
export const isOfficialHost = (host: string, _card: CardId | null): boolean =>
  linkHosts.includes(host) || sites.some(({ pages }) => pages.some(({ hosts }) => hosts.includes(host)));
