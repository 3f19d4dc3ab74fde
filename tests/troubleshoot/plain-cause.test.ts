import { expect, test } from 'vitest';
import { cards } from '../../src/catalogue/rules';
import { messagesFor, plainCauses } from '../../src/troubleshoot/plain-cause';

test.each(plainCauses)('%s: every wording of every card can be picked, and none that nobody can have read', (plain) => {
  for (const { id, messages } of cards) {
    const { likely, others } = messagesFor(messages, plain);
    const readable = messages.filter(({ seenByPeople, words }) => seenByPeople && words !== null);
    expect(new Set([...likely, ...others]), id).toEqual(new Set(readable));
    expect(likely.length + others.length, id).toBe(readable.length);
  }
});

test('words that name the cause stand first', () => {
  const nintendo = cards.find(({ id }) => id === 'nintendo');
  expect(messagesFor(nintendo?.messages ?? [], 'alreadyUsed').likely[0]?.id).toBe('already-redeemed');
});
