import type { PageLeft } from '../contracts/messages';
import { inOrder } from '../platform/in-order';
import { loadFindings, removeFindings } from '../storage';
import { showTab } from './show-tab';

/** Forgets a document that was left, unless another one stands in its place already. */
export async function handlePageLeft({ documentId }: PageLeft, tabId: number, frameId: number): Promise<{ stored: true }> {
  await inOrder(`tab:${tabId}`, async () => {
    const stored = await loadFindings(tabId, frameId);
    if (stored?.facts.documentId !== documentId) return;
    await removeFindings(tabId, frameId);
    await showTab(tabId);
  });
  return { stored: true };
}
