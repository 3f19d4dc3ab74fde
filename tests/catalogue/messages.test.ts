import { describe, expect, test } from 'vitest';
import { cardFiles, fixFiles } from '../../scripts/catalogue/read-catalogue';
import type { CardMessage } from '../../src/contracts/card-message';
import { matchesWords } from '../../src/page-answer/matches-words';

/** What a page would show: the pattern with something for every star. */
const example = (pattern: string) => pattern.replaceAll('*', ' 1234 ');
const wordsOf = ({ words }: CardMessage) => words?.say ?? [];
const withMessages = [...cardFiles].filter(([, { rules }]) => rules.messages.length > 0);

test('there are messages to look at', () => expect(withMessages.length).toBeGreaterThan(0));

describe.each(withMessages)('cards/%s', (_, { rules: { messages } }) => {
  test('gives every message an id of its own', () => {
    for (const { id } of messages) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });
  test('looks on pages only for what people see', () => {
    for (const message of messages) if (!message.seenByPeople) expect(message.words).toBeNull();
  });
  test('offers fixes that exist, for everything that was refused', () => {
    for (const { outcome, fixes } of messages) {
      for (const fix of fixes) expect([...fixFiles.keys()]).toContain(fix);
      expect(new Set(fixes).size).toBe(fixes.length);
      if (outcome === 'refused') expect(fixes).not.toEqual([]);
    }
  });
  test('has words that are long enough to mean something, and none that means two messages', () => {
    for (const message of messages) {
      for (const { pattern, language } of wordsOf(message)) {
        expect(language).toMatch(/^([a-z]{2}(-[A-Z]{2})?|und)$/);
        expect(pattern).toBe(pattern.trim());
        for (const part of pattern.split('*')) expect(part.trim().length).toBeGreaterThanOrEqual(2);
        expect(pattern.replaceAll('*', '').length).toBeGreaterThanOrEqual(6);
        const meant = messages.filter((other) => wordsOf(other).some((words) => matchesWords(example(pattern), words)));
        expect(meant.map(({ id }) => id)).toEqual([message.id]);
      }
    }
  });
});
