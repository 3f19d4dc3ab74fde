import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { listFindings, saveFindings } from '../storage';
import { judgeDocument } from './judge-document';
import { showTab } from './show-tab';

/** Judges every open document again, after the outage state or the person's mind changed or time passed: open pages follow without being asked. */
export async function rejudgeAll(): Promise<void> {
  const tabs = new Set((await listFindings(null)).map(({ tabId }) => tabId));
  await Promise.all([...tabs].map((tabId) => inOrder(`tab:${tabId}`, () => rejudgeTab(tabId))));
}

async function rejudgeTab(tabId: number): Promise<void> {
  const now = await readNow();
  for (const { frameId, document } of await listFindings(tabId)) {
    const { findings, openQuestions } = await judgeDocument(document.facts, { tabId, origin: document.origin }, now);
    await saveFindings(tabId, frameId, { ...document, findings, openQuestions, judgedAt: now });
  }
  await showTab(tabId);
}
