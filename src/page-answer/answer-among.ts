import type { ExpectedAnswer } from '../contracts/messages';
import { matchesWords } from './matches-words';

/** Ids of the messages whose words stand in one of the texts, each with the length of its longest pattern that does. */
export function messagesIn(texts: readonly string[], expected: readonly ExpectedAnswer[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, words } of expected) {
    for (const word of words) {
      const { length } = word.pattern;
      if (length > (found.get(id) ?? 0) && texts.some((text) => matchesWords(text, word))) found.set(id, length);
    }
  }
  return found;
}

/** @returns the message that is told by the longest words; `null` where two are told by equally long ones: never wrongly named. */
export function answerAmong(found: ReadonlyMap<string, number>): string | null {
  const longest = Math.max(...found.values());
  const [id, other] = [...found.keys()].filter((one) => found.get(one) === longest);
  return other || !id ? null : id;
}
