import type { OpenQuestion } from '../contracts/finding';
import type { PlacedFindings } from '../storage';

/**
 * What could not be told about a tab: a check that could not answer for one of its documents while none of them answered it. A frame that
 * holds the field answers for the page around it.
 */
export function openQuestionsOf(documents: readonly PlacedFindings[]): readonly OpenQuestion[] {
  const byCheck = new Map<string, { question: OpenQuestion; times: number }>();
  for (const { document } of documents) {
    for (const question of document.openQuestions) {
      const before = byCheck.get(question.check);
      byCheck.set(question.check, { question, times: (before?.times ?? 0) + 1 });
    }
  }
  return [...byCheck.values()].filter(({ times }) => times === documents.length).map(({ question }) => question);
}
