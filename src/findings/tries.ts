import { cardOf } from '../catalogue/rules';
import type { CardId } from '../contracts/card-id';
import { DAY, type EpochMs, MINUTE, SECOND } from '../contracts/epoch-ms';
import type { Tries } from '../contracts/situation';
import { inOrder } from '../platform/in-order';
import { loadTries, saveTries } from '../storage';

/** Signs of one submit come within so many milliseconds, also from two frames; nobody types the next code so fast. */
const ONE_SUBMIT = 2 * SECOND;
const ACCEPTED_COUNTS_FOR = 30 * DAY;
/** More would only be a page that sends without end. */
const KEPT_AT_MOST = 50;

/** What still counts of a card's tries: a wrong one until the card's lock-out would be over, else a day. */
export function stillCounting({ failed, acceptedAt }: Tries, card: CardId, now: EpochMs): Tries {
  const minutes = cardOf(card)?.attemptLimit?.say.lockedForMinutes;
  const countsFor = minutes == null ? DAY : minutes * MINUTE;
  return {
    failed: failed.filter((at) => now - at < countsFor),
    acceptedAt: acceptedAt !== null && now - acceptedAt < ACCEPTED_COUNTS_FOR ? acceptedAt : null,
  };
}

/** @returns the card's tries that count now. */
export const triesNow = async (card: CardId, now: EpochMs): Promise<Tries> => stillCounting(await loadTries(card), card, now);

/** A code was sent. Whether it was a wrong one is known only when success does not follow. */
export const noteSubmit = (card: CardId, now: EpochMs) =>
  change(card, now, (tries) => {
    const last = tries.failed.at(-1);
    if (last !== undefined && now - last < ONE_SUBMIT) return tries;
    return { ...tries, failed: [...tries.failed, now].slice(-KEPT_AT_MOST) };
  });

/** The issuer's page said that a code was accepted: what went before counts no more. */
export const noteAccepted = (card: CardId, now: EpochMs) => change(card, now, () => ({ failed: [], acceptedAt: now }));

/** The issuer's server refuses further requests (HTTP 429): whoever counted, the limit is reached. Doing it twice changes nothing. */
export const noteHeldOff = (card: CardId, now: EpochMs) =>
  change(card, now, (tries) => {
    const missing = (cardOf(card)?.attemptLimit?.say.tries ?? 0) - tries.failed.length;
    return missing > 0 ? { ...tries, failed: [...tries.failed, ...Array.from({ length: missing }, () => now)] } : tries;
  });

/** One change at a time for each card, whichever tab it comes from. */
function change(card: CardId, now: EpochMs, to: (tries: Tries) => Tries): Promise<void> {
  return inOrder(`tries:${card}`, async () => saveTries(card, to(await triesNow(card, now))));
}
