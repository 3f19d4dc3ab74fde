import { cardOf } from '../catalogue/rules';
import type { CardId } from '../contracts/card-id';
import type { Acknowledgement, FormSubmitted } from '../contracts/messages';
import { ELSEWHERE } from '../contracts/page-facts';
import { NO_CARD, SUBMITS_COUNT_FOR } from '../contracts/stored-keys';
import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { loadJournal, saveJournal } from '../storage';
import { expectedAnswers } from './expected-answers';
import { pageKindOf } from './page-kind-of';
import { noteSubmit } from './tries';

/** More would only be a page that sends without end. */
const KEPT_AT_MOST = 50;

/** A code that is typed on the issuer's page only is not tried there by a form on somebody else's site. */
const countsAsTry = (card: CardId, page: string): boolean =>
  page === ELSEWHERE ? cardOf(card)?.typedAt.say === 'merchantPages' : pageKindOf({ card, page, purpose: 'redeem' }) === 'redeem';

/** Notes that a form was submitted: card, page and time, for this tab and for the card's tries; never what was in it. */
export function handleFormSubmitted({ card, page }: FormSubmitted, tabId: number): Promise<Acknowledgement> {
  return inOrder(`tab:${tabId}`, async () => {
    const now = await readNow();
    const recent = (await loadJournal(tabId)).filter(({ at }) => now - at < SUBMITS_COUNT_FOR);
    await saveJournal(tabId, [...recent, { card: card ?? NO_CARD, page, at: now }].slice(-KEPT_AT_MOST));
    if (card !== null && countsAsTry(card, page)) await noteSubmit(card, now);
    return { stored: true, expected: await expectedAnswers(card, tabId, now), silenced: false };
  });
}
