import type { CardPage, CardSite } from '../contracts/card';
import { matchesPath } from './matches-path';

/** A page of a card, with the card. */
export interface KnownPage {
  readonly site: CardSite;
  readonly page: CardPage;
}

/**
 * Which card's page stands at an address.
 *
 * Where several fit, a page that the address alone tells wins over one that needs a field, then the longer pattern, being the narrower one.
 *
 * @param address anything; what is no web address belongs to no card. It may hold a code, so it is looked at and let go.
 * @param inFrame whether the document is not the top one of its tab.
 */
export function pageOfAddress(address: string, inFrame: boolean, sites: readonly CardSite[]): KnownPage | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  let best: KnownPage | null = null;
  let bestRank = 0;
  for (const site of sites) {
    for (const page of site.pages) {
      if ((page.onlyInFrame && !inFrame) || !page.hosts.includes(hostname)) continue;
      for (const path of page.paths) {
        const rank = path.length + (page.onlyWithField ? 0 : 10_000);
        if (rank > bestRank && matchesPath(pathname + search, path)) {
          best = { site, page };
          bestRank = rank;
        }
      }
    }
  }
  return best;
}
