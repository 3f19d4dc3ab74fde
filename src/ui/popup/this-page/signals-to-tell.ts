import type { PagePurpose } from '../../../contracts/page-purpose';
import type { Meaning, Signal } from '../../../contracts/signal';

/** More reasons than this persuade nobody. */
const MOST_TOLD = 5;

const takesCode: readonly Meaning[] = ['gift', 'redeem', 'voucher', 'code', 'apply', 'send', 'card', 'pin'];
/** What the form itself says for a code field. */
const ofForm: readonly Signal[] = ['form:documented', 'form:boxes', 'form:pin'];

/** The meanings that speak for what a page is said to be; what speaks against it was weighed too, and lost. */
const speakFor: Readonly<Record<PagePurpose, readonly Meaning[]>> = {
  redeem: takesCode,
  'checkout-with-giftcard': [...takesCode, 'checkout'],
  'balance-check': [...takesCode, 'balance'],
  purchase: ['gift', 'card', 'present', 'buy', 'checkout'],
  'promo-only': ['promo', 'voucher', 'redeem', 'code', 'apply', 'send'],
  none: [],
};

/** @param signals the strongest first. @returns those to tell a person who asks why, at most five. */
export function signalsToTell(signals: readonly Signal[], purpose: PagePurpose): readonly Signal[] {
  return signals
    .filter((signal) => ofForm.includes(signal) || speakFor[purpose].some((meaning) => signal.endsWith(`:${meaning}`)))
    .slice(0, MOST_TOLD);
}
