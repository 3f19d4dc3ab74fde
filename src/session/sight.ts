import type { CardPage } from '../contracts/card';
import type { CardId } from '../contracts/card-id';
import type { ForeignSign } from '../contracts/foreign-site';
import type { PagePurpose } from '../contracts/page-purpose';
import type { CodeField } from '../detection/find-code-field';
import type { Root } from '../detection/unclobbered';

/** What is seen of a document. */
export interface Sight {
  /** There is a card's page, or a field for a code. */
  readonly isWorthAReport: boolean;
  readonly card: CardId | null;
  readonly page: CardPage;
  readonly found: CodeField | null;
  readonly purpose: PagePurpose;
  readonly foreignSigns: readonly ForeignSign[];
}

/**
 * Looks at the document as it stands now.
 * @param roots gives the document, and when asked for more the shadow roots in it, which costs a walk over the elements.
 * @param last what was seen before.
 * @returns `null` where nothing was looked at.
 */
export type See = (roots: (deep: boolean) => readonly Root[], last: Sight | null) => Sight | null;

/** Whether a code field is still there to be typed into. */
export const isThere = (found: CodeField | null): found is CodeField => found?.boxes[0].isConnected === true;
