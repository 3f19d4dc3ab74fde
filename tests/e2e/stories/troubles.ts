import type { FixId } from '../../../src/contracts/fix';
import type { PlainCause } from '../../../src/troubleshoot/plain-cause';

/** A card that does not work, and what its owner can say of it. */
export interface Trouble {
  readonly card: string;
  readonly plain: PlainCause;
  readonly cause: string;
  /** What stands first, or is to be found, under «what to do». */
  readonly fix: FixId;
  /** A telephone number that stands below. */
  readonly phone?: string;
}

export const troubles = {
  'said-invalid': { card: 'google-play', plain: 'invalid', cause: 'mistyped', fix: 'compare-with-card' },
  'said-not-activated': { card: 'google-play', plain: 'notActivated', cause: 'notActivated', fix: 'ask-shop-with-receipt' },
  'said-already-used': { card: 'google-play', plain: 'alreadyUsed', cause: 'alreadyUsed', fix: 'check-balance-first' },
  'said-other-country': { card: 'apple', plain: 'otherCountry', cause: 'wrongRegion', fix: 'match-country-of-account' },
  'said-try-later': { card: 'google-play', plain: 'tryLater', cause: 'tryLater', fix: 'check-connection' },
  'said-something-else': { card: 'google-play', plain: 'somethingElse', cause: 'couldNotTell', fix: 'use-right-card-for-place' },
  'ask-webmoney': { card: 'webmoney', plain: 'somethingElse', cause: 'couldNotTell', fix: 'contact-issuer' },
  'ask-apple': { card: 'apple', plain: 'somethingElse', cause: 'couldNotTell', fix: 'contact-issuer', phone: '0120-277-535' },
  'ask-bitcash': { card: 'bitcash', plain: 'somethingElse', cause: 'couldNotTell', fix: 'contact-issuer', phone: '0570-00-1674' },
  'update-after-try-later': { card: 'google-play', plain: 'tryLater', cause: 'tryLater', fix: 'update-browser' },
  'device-after-try-later': { card: 'google-play', plain: 'tryLater', cause: 'tryLater', fix: 'use-another-device' },
} as const satisfies Readonly<Record<string, Trouble>>;
export type TroubleId = keyof typeof troubles;
