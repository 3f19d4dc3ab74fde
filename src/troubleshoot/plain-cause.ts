import type { CardMessage, RefusalCause } from '../contracts/card-message';

/** What a person can say of a refusal without having its words before them. */
export const plainCauses = ['invalid', 'alreadyUsed', 'notActivated', 'otherCountry', 'tooManyTries', 'tryLater', 'somethingElse'] as const;
export type PlainCause = (typeof plainCauses)[number];

/** Which of the issuers' refusals a person may have in mind. `severalCauses` belongs to all of them: such words hide the reason. */
const meant: Readonly<Record<Exclude<PlainCause, 'somethingElse'>, readonly RefusalCause[]>> = {
  invalid: ['mistyped', 'wrongKindOfCode', 'wrongPage', 'expired', 'severalCauses'],
  alreadyUsed: ['alreadyUsed', 'alreadyYours', 'severalCauses'],
  notActivated: ['notActivated', 'severalCauses'],
  otherCountry: ['wrongRegion', 'accountNotEligible', 'severalCauses'],
  tooManyTries: ['tooManyTries', 'humanCheck', 'accountRestricted', 'severalCauses'],
  tryLater: ['outage', 'connection', 'repeatedStep', 'severalCauses'],
};

export interface SortedMessages {
  /** Those that may be meant. */
  readonly likely: readonly CardMessage[];
  readonly others: readonly CardMessage[];
}

/** Sorts what a card's pages say by what the person chose. Words that nobody can have read, or that are not known, cannot be picked. */
export function messagesFor(messages: readonly CardMessage[], plain: PlainCause): SortedMessages {
  const readable = messages.filter(({ seenByPeople, words }) => seenByPeople && words !== null);
  if (plain === 'somethingElse') return { likely: readable, others: [] };
  const causes = meant[plain];
  const isMeant = (message: CardMessage) => message.outcome === 'refused' && causes.includes(message.cause);
  // Words that name the cause stand before words that leave several open.
  const isVague = (message: CardMessage) => message.outcome === 'refused' && message.cause === 'severalCauses';
  const likely = readable.filter(isMeant).toSorted((a, b) => Number(isVague(a)) - Number(isVague(b)));
  return { likely, others: readable.filter((message) => !isMeant(message)) };
}
