import type { CardId } from '../../../contracts/card-id';
import type { PlainCause } from '../../../troubleshoot/plain-cause';

/** What was picked so far. It outlives a look at another tab of the popup and is kept nowhere else. */
export interface Told {
  readonly plain: PlainCause | null;
  /** Id of a message of the card; `none`: not among them; `null`: not asked yet. */
  readonly message: { readonly id: string } | 'none' | null;
  readonly retailer: string;
  /** As a date field gives it; empty: not told. */
  readonly day: string;
}

/** `card: undefined`: nothing chosen yet, so the card of the page, or the one that was looked at last, is taken. */
export interface NotWorkingChoice extends Told {
  readonly card: CardId | undefined;
}

export const nothingTold: NotWorkingChoice = { card: undefined, plain: null, message: null, retailer: '', day: '' };
