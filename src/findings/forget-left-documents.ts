import { sendToFrame } from '../messaging';
import { inOrder } from '../platform/in-order';
import { listFindings, removeFindings } from '../storage';
import { showTab } from './show-tab';

/**
 * Asks each frame of a tab which document stands there now and forgets the documents that are gone: a farewell can be lost (a crash, a
 * stopped worker, a browser that cut it off), and then the old page's warnings must not stand on the new one.
 */
export async function forgetLeftDocuments(tabId: number): Promise<void> {
  await inOrder(`tab:${tabId}`, async () => {
    let forgotten = false;
    for (const { frameId, document } of await listFindings(tabId)) {
      if ((await sendToFrame(tabId, frameId, { type: 'whichDocument' })) === document.facts.documentId) continue;
      await removeFindings(tabId, frameId);
      forgotten = true;
    }
    if (forgotten) await showTab(tabId);
  });
}
