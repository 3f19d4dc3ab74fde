import type { FixId } from '../contracts/fix';
import type { EvidenceId } from './evidence';
import type { CauseId, LikelyCause } from './likely-cause';
import type { PlainCause } from './plain-cause';

interface Said {
  readonly cause: CauseId;
  readonly evidence: EvidenceId;
  readonly fixes: readonly FixId[];
}

const said: Readonly<Record<PlainCause, Said>> = {
  invalid: {
    cause: 'mistyped',
    evidence: 'said-invalid',
    fixes: ['compare-with-card', 'read-unreadable-code', 'delete-and-retype', 'ask-shop-with-receipt', 'contact-issuer'],
  },
  alreadyUsed: {
    cause: 'alreadyUsed',
    evidence: 'said-already-used',
    fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
  },
  notActivated: {
    cause: 'notActivated',
    evidence: 'said-not-activated',
    fixes: ['ask-shop-with-receipt', 'wait-for-activation', 'contact-issuer'],
  },
  otherCountry: {
    cause: 'wrongRegion',
    evidence: 'said-other-country',
    fixes: ['match-country-of-account', 'use-right-account', 'contact-issuer'],
  },
  tooManyTries: { cause: 'tooManyTries', evidence: 'said-too-many-tries', fixes: ['stop-retrying', 'compare-with-card', 'contact-issuer'] },
  tryLater: {
    cause: 'tryLater',
    evidence: 'said-try-later',
    fixes: ['check-balance-first', 'reload-later', 'check-connection', 'update-browser', 'use-another-device', 'contact-issuer'],
  },
  somethingElse: {
    cause: 'couldNotTell',
    evidence: 'said-something-else',
    fixes: ['compare-with-card', 'use-right-account', 'use-right-card-for-place', 'contact-issuer'],
  },
};

/** What the person's own choice points to. Never more than a hint: it rests on a memory of the words. */
export function plainCauseCause(plain: PlainCause): LikelyCause {
  return { ...said[plain], certainty: 'hint', data: {} };
}
