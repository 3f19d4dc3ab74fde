import type { CauseId } from '../troubleshoot/likely-cause';
import type { PlainCause } from '../troubleshoot/plain-cause';
import type { ReportWords } from '../troubleshoot/report';

/** The words of «Not working?». */
export interface NotWorkingWords {
  readonly card: string;
  readonly chooseCard: string;
  readonly pickCardFirst: string;
  readonly whatHappened: string;
  readonly plain: Readonly<Record<PlainCause, string>>;
  readonly whichWords: string;
  readonly otherWords: string;
  readonly noneOfThese: string;
  readonly noWordsKnown: string;
  /** Beside a choice that was made, to make it again. */
  readonly change: string;
  readonly whereAndWhen: string;
  readonly shop: string;
  readonly shopNotTold: string;
  readonly day: string;
  readonly likeliest: string;
  readonly cause: Readonly<Record<CauseId, string>>;
  readonly maybe: string;
  readonly whyThis: string;
  readonly whatToDo: string;
  readonly otherCauses: string;
  readonly cannotTestCode: string;
  readonly nothingToDo: string;
  readonly report: string;
  readonly reportHolds: string;
  readonly showReport: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly reportWords: ReportWords;
}
