import type { RefusalCause } from '../contracts/card-message';
import type { CheckCertainty, FindingData } from '../contracts/check';
import type { FixId } from '../contracts/fix';
import type { EvidenceId } from './evidence';

/** What it can be. `notFinished` and `accepted`: the page did not refuse. `couldNotTell`: nothing that is known explains it. */
export type CauseId = RefusalCause | 'tryLater' | 'notFinished' | 'accepted' | 'couldNotTell';

/** One cause with what speaks for it and what to do. */
export interface LikelyCause {
  readonly cause: CauseId;
  /** `hint`: it may be so, and the words say so. */
  readonly certainty: CheckCertainty;
  /** A wording of `evidence.ts`; `message`: the issuer's own words that the person picked, with their meaning. */
  readonly evidence: EvidenceId | 'message';
  readonly data: FindingData;
  /** The most likely to help first. */
  readonly fixes: readonly FixId[];
}
