import { sites } from '../catalogue/sites';
import type { PageKind } from '../contracts/card';
import type { CardId } from '../contracts/card-id';

/** What a page of the catalogue is for. */
export const pageKindOf = (card: CardId, page: string): PageKind =>
  sites.find(({ id }) => id === card)?.pages.find(({ id }) => id === page)?.kind ?? 'redeem';
