import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { listFindings, saveFindings } from '../storage';
import { judge } from './judge';
import { showTab } from './show-tab';
import { situationOf } from './situation-of';

/** Judges every open document again, after the outage state changed or time passed: open pages follow without being asked. */
export async function rejudgeAll(): Promise<void> {
  const tabs = new Set((await listFindings(null)).map(({ tabId }) => tabId));
  await Promise.all([...tabs].map((tabId) => inOrder(`tab:${tabId}`, () => rejudgeTab(tabId))));
}

async function rejudgeTab(tabId: number): Promise<void> {
  const now = await readNow();
  for (const { frameId, document } of await listFindings(tabId)) {
    const { findings, openQuestions } = judge(await situationOf(document.facts, tabId, now));
    await saveFindings(tabId, frameId, { ...document, findings, openQuestions, judgedAt: now });
  }
  await showTab(tabId);
}
