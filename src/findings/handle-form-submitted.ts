import type { FormSubmitted } from '../contracts/messages';
import { SUBMITS_COUNT_FOR } from '../contracts/stored-keys';
import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { loadJournal, saveJournal } from '../storage';

/** More would only be a page that sends without end. */
const KEPT_AT_MOST = 50;

/** Notes that a form was submitted: card, page and time, for this tab; never what was in it. */
export async function handleFormSubmitted({ card, page }: FormSubmitted, tabId: number): Promise<{ stored: true }> {
  await inOrder(`tab:${tabId}`, async () => {
    const now = await readNow();
    const recent = (await loadJournal(tabId)).filter(({ at }) => now - at < SUBMITS_COUNT_FOR);
    await saveJournal(tabId, [...recent, { card, page, at: now }].slice(-KEPT_AT_MOST));
  });
  return { stored: true };
}
