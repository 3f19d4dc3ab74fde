import type { Acknowledgement, PageReport } from '../contracts/messages';
import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { injectWatcher } from '../platform/inject';
import { loadFindings, saveFindings } from '../storage';
import { expectedAnswers } from './expected-answers';
import { judgeDocument } from './judge-document';
import { noteAnswer } from './note-answer';
import { showTab } from './show-tab';

/**
 * Judges a document and shows what there is to say. It is acknowledged only after storing *and* showing: a worker stopped in between
 * acknowledges nothing, and the observer repeats its report.
 */
export function handlePageReport(
  { facts, watchers }: PageReport,
  tabId: number,
  frameId: number,
  origin: string,
): Promise<Acknowledgement> {
  return inOrder(`tab:${tabId}`, async () => {
    const now = await readNow();
    const before = await loadFindings(tabId, frameId);
    await noteAnswer(facts, before?.facts ?? null, now);
    const { findings, openQuestions, silenced } = await judgeDocument(facts, { tabId, origin }, now);
    await saveFindings(tabId, frameId, { facts, origin, findings, openQuestions, judgedAt: now });
    await showTab(tabId);
    const expected = silenced ? [] : await expectedAnswers(facts.card, tabId, now);
    const isMissed = watchers === 'wanted' || (watchers === 'notYet' && expected.length > 0);
    if (isMissed && !silenced) await injectWatcher(tabId, frameId);
    return { stored: true, expected, silenced };
  });
}
