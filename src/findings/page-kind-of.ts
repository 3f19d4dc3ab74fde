import { sites } from '../catalogue/sites';
import type { PageKind } from '../contracts/card';
import { ELSEWHERE, type PageFacts } from '../contracts/page-facts';

/** What a page is for: on the catalogue's own pages as its file says, elsewhere as the page's words say. */
export function pageKindOf({ card, page, purpose }: Pick<PageFacts, 'card' | 'page' | 'purpose'>): PageKind {
  if (page === ELSEWHERE) return purpose === 'balance-check' ? 'balance' : 'redeem';
  return sites.find(({ id }) => id === card)?.pages.find(({ id }) => id === page)?.kind ?? 'redeem';
}
