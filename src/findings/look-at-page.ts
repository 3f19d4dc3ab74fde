import * as z from 'zod/mini';
import type { PageSight } from '../contracts/messages';
import { pageFacts } from '../message-schemas';
import { sendToFrame } from '../messaging';
import { originOfTab, startLooking } from '../platform/look-at-tab';
import { listFindings } from '../storage';

/**
 * What could be seen of the page in a tab about which nothing is stored.
 * `looking`: not known yet. `noAccess`: the browser does not let us look. `noAnswer`: it does, and the page did not answer.
 */
export type PageLook =
  | { readonly state: 'looking' | 'noAccess' | 'noAnswer'; readonly origin: string | null }
  | { readonly state: 'seen'; readonly origin: string | null; readonly sight: PageSight };

export const stillLooking: PageLook = { state: 'looking', origin: null };

/** The script waits until the page is idle, so its ear may come a moment after it: asked so often, with so many milliseconds in between. */
const ASKED_TIMES = 40;
const PAUSE = 30;

/** A page with a field for a code reports to the worker too, who knows more of it. It gets so many milliseconds before the bare sight is told. */
const WORKER_FIRST = 400;

const { purpose, card, signals, foreignSigns } = pageFacts.shape;
const pageSight = z.strictObject({ purpose, card, signals, foreignSigns });

/** A page that is just being loaded anew may still answer, and not report any more. Then the one after it is looked at, so often. */
const LOOKS = 4;

/** Looks at the page in a tab, which needs the person's permission: they give it by opening the popup on it. Never throws. */
export async function lookAtPage(tabId: number): Promise<PageLook> {
  let looks = 1;
  const [origin, mayLook] = await Promise.all([originOfTab(tabId), startLooking(tabId, '/any-site.js')]);
  if (!mayLook) return { state: 'noAccess', origin };
  for (let asked = 0; asked < ASKED_TIMES; asked += 1) {
    const answer = pageSight.safeParse(await sendToFrame(tabId, 0, { type: 'whatIsHere' }));
    if (!answer.success) {
      await pause(PAUSE);
      continue;
    }
    const isReported = /^(?:redeem|checkout-with-giftcard|balance-check)$/.test(answer.data.purpose);
    if (isReported) await pause(WORKER_FIRST);
    if (!isReported || looks >= LOOKS || (await listFindings(tabId)).length > 0) return { state: 'seen', origin, sight: answer.data };
    looks += 1;
    await startLooking(tabId, '/any-site.js');
  }
  return { state: 'noAnswer', origin };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
