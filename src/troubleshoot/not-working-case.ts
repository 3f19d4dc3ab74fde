import type { CardRules } from '../contracts/card';
import type { CardMessage } from '../contracts/card-message';
import type { EpochMs } from '../contracts/epoch-ms';
import type { RetailerId } from '../contracts/retailer';
import type { Verdict } from '../contracts/verdict';
import type { DaySpan } from './bought-day';
import type { PlainCause } from './plain-cause';

/** What a person told about a code that did not work, by picking: they never write. `null`: not told. */
export interface NotWorkingCase {
  readonly card: CardRules;
  readonly plain: PlainCause;
  readonly message: CardMessage | null;
  readonly retailer: RetailerId | null;
  readonly boughtOn: DaySpan | null;
  readonly verdict: Verdict;
  readonly now: EpochMs;
}
