import type { CardSite } from '../contracts/card';
import { findCodeField } from '../detection/find-code-field';
import { pageOfAddress } from '../detection/page-of-address';
import { isThere, type See } from './sight';

/** Whether this document can ever come to show a page of the catalogue. Some hosts show their form in a frame only. */
export const mayShowForm = (sites: readonly CardSite[]): boolean =>
  sites.some(({ pages }) =>
    pages.some(({ hosts, onlyInFrame }) => hosts.includes(location.hostname) && !(onlyInFrame && window === window.top)),
  );

/** Sees the pages of the catalogue: the address tells the card and what the page is for. */
export const seeListedPage =
  (sites: readonly CardSite[]): See =>
  (roots, last) => {
    const known = pageOfAddress(location.href, window !== window.top, sites);
    if (known === null) return null;
    const { site, page } = known;
    const standing = last?.page === page && isThere(last.found) ? last.found : null;
    const found = standing ?? findCodeField(roots(false), page) ?? findCodeField(roots(true), page);
    if (found === null && page.onlyWithField) return null;
    return {
      isWorthAReport: true,
      card: site.id,
      page,
      found,
      purpose: page.kind === 'balance' ? 'balance-check' : 'redeem',
      foreignSigns: [],
    };
  };
