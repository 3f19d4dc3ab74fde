import type { PageReport } from '../contracts/messages';
import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { saveFindings } from '../storage';
import { judge } from './judge';
import { showTab } from './show-tab';
import { situationOf } from './situation-of';

/**
 * Judges a document and shows what there is to say. It is acknowledged only after storing *and* showing: a worker stopped in between
 * acknowledges nothing, and the observer repeats its report.
 */
export async function handlePageReport({ facts }: PageReport, tabId: number, frameId: number, origin: string): Promise<{ stored: true }> {
  await inOrder(`tab:${tabId}`, async () => {
    const now = await readNow();
    const { findings, openQuestions } = judge(await situationOf(facts, tabId, now));
    await saveFindings(tabId, frameId, { facts, origin, findings, openQuestions, judgedAt: now });
    await showTab(tabId);
  });
  return { stored: true };
}
