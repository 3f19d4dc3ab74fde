import type { ExpectedAnswer } from '../contracts/messages';
import type { AnswerWatch } from '../contracts/watchers';
import { answerAmong, messagesIn } from './answer-among';
import { visibleTexts } from './visible-texts';

/** So long after a submit every change of the page is looked at, in milliseconds; later only what is looked at anyway. */
const ANSWERED_WITHIN = 120_000;

/** @param fieldNow the code field, near which answers are looked for. */
export function watchAnswer(fieldNow: () => Element | null): AnswerWatch {
  let expected: readonly ExpectedAnswer[] = [];
  let since = 0;
  /** What stood there before, kept as text only until it is known what to look for. */
  let textsBefore: readonly string[] | null = null;
  let before = new Set<string>();

  const texts = () => visibleTexts(document, fieldNow());
  return {
    fromNow() {
      textsBefore = texts();
      since = performance.now();
      if (expected.length > 0) settle();
    },
    expect(answers) {
      if (answers.length === 0) return;
      if (expected.length === 0) since = performance.now();
      expected = answers;
      settle();
    },
    awaited: () => expected.length > 0 && performance.now() - since < ANSWERED_WITHIN,
    now() {
      if (expected.length === 0) return null;
      const found = new Map(messagesIn(texts(), expected));
      // What went and comes again is news.
      before = new Set([...before].filter((id) => found.has(id)));
      for (const id of before) found.delete(id);
      return answerAmong(found);
    },
  };

  function settle(): void {
    if (textsBefore) before = new Set(messagesIn(textsBefore, expected).keys());
    textsBefore = null;
  }
}
