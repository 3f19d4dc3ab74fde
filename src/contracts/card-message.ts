import type { FixId } from './fix';
import type { Claim } from './source';
import type { Text } from './text';

/** Why a code was refused, as far as the issuer's own words tell it. */
export const refusalCauses = [
  'mistyped',
  'wrongKindOfCode',
  'wrongPage',
  'alreadyUsed',
  'alreadyYours',
  'notActivated',
  'expired',
  'wrongRegion',
  'tooManyTries',
  'accountRestricted',
  'accountNotEligible',
  'balanceLimit',
  'balanceTooLow',
  'missingProduct',
  'humanCheck',
  'signedOut',
  'connection',
  'outage',
  'repeatedStep',
  'notTheCode',
  'severalCauses',
] as const;
export type RefusalCause = (typeof refusalCauses)[number];

/** Words as an issuer writes them. `*` stands for anything, as for an amount; width, case and white space do not count. */
export interface MessageWords {
  /** The language of the words, as in BCP 47: `ja`, `en`, `es` … `und` for an error number, which is the same everywhere. */
  readonly language: string;
  readonly pattern: string;
}

interface MessageBase {
  /** Unique within the card. */
  readonly id: string;
  /**
   * Whether a person reads this on a page. Otherwise it is a number or name that only programs see, known from public code: it says which
   * states exist, is never looked for on a page, and is shown to nobody as something that they could have read.
   */
  readonly seenByPeople: boolean;
  /** The words on the page, in each language that is known; `null` when people see it but its wording is not known, or when nobody sees it. */
  readonly words: Claim<readonly MessageWords[]> | null;
  /** What it means, in one or two sentences for a worried person. */
  readonly meaning: Claim<Text>;
  /** What to do, the most likely first. */
  readonly fixes: readonly FixId[];
}

/** One answer that an issuer's page gives to a typed code. */
export type CardMessage =
  | (MessageBase & { readonly outcome: 'refused'; readonly cause: RefusalCause })
  /** `accepted`: the code was redeemed. `needsMore`: neither, the page wants a further step first. */
  | (MessageBase & { readonly outcome: 'accepted' | 'needsMore' });
