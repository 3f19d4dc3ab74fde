import { DAY } from '../contracts/epoch-ms';
import type { EvidenceId } from './evidence';
import type { LikelyCause } from './likely-cause';
import { messageCause } from './message-cause';
import type { NotWorkingCase } from './not-working-case';
import { outageCauses } from './outage-causes';
import { plainCauseCause } from './plain-cause-causes';
import { tillCauses } from './till-causes';

export interface LikelyCauses {
  /** The likeliest; `others` follow in order. */
  readonly first: LikelyCause;
  readonly others: readonly LikelyCause[];
  /** What could not be told, as wordings: silence would look as if it had been looked at and found in order. */
  readonly notKnown: readonly EvidenceId[];
}

/** So far back the verdict remembers tills (`outages/verdict.ts`). */
const TILLS_ARE_REMEMBERED_FOR = 180 * DAY;

/**
 * Why a code did not work, likeliest first. Pure.
 *
 * An outage that holds now comes before a till that failed on the day of buying, that before what the issuer's words mean, and that before
 * what the person remembers. Outages and failures that hold under a condition only come after all of these, but before «could not tell».
 * A cause that is found twice keeps its stronger evidence.
 */
export function likelyCauses(told: NotWorkingCase): LikelyCauses {
  const outages = outageCauses(told);
  const tills = tillCauses(told);
  const plain = plainCauseCause(told.plain);
  const stated = [...outages.sure, ...tills.sure, ...(told.message === null ? [] : [messageCause(told.message)])];
  const possible = [...outages.possible, ...tills.possible];
  // «Something else» points nowhere, so whatever may explain it stands first, and beside any other cause it says nothing.
  const ranked = plain.cause === 'couldNotTell' ? [...stated, ...possible] : [...stated, plain, ...possible];
  const [first = plain, ...others] = oncePerCause(ranked);
  return { first, others, notKnown: notKnownOf(told) };
}

function oncePerCause(causes: readonly LikelyCause[]): readonly LikelyCause[] {
  return causes.filter(({ cause }, at) => causes.findIndex((one) => one.cause === cause) === at);
}

function notKnownOf({ verdict: { typing, sources }, boughtOn, now }: NotWorkingCase): readonly EvidenceId[] {
  const feedIsFresh = sources.some(({ source, fresh }) => source === 'feed' && fresh);
  return [
    ...(typing.level === 'unknown' ? (['outage-not-known'] as const) : []),
    ...(feedIsFresh ? [] : (['tills-not-known'] as const)),
    ...(boughtOn !== null && now - boughtOn.until > TILLS_ARE_REMEMBERED_FOR ? (['bought-too-long-ago'] as const) : []),
  ];
}
