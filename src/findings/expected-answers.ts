import { cardOf } from '../catalogue/rules';
import type { CardId } from '../contracts/card-id';
import type { EpochMs } from '../contracts/epoch-ms';
import type { ExpectedAnswer } from '../contracts/messages';
import { SUBMITS_COUNT_FOR } from '../contracts/stored-keys';
import { loadJournal } from '../storage';

/** What the issuer may answer to the code that was submitted in this tab: ids and words. Nothing where none was. */
export async function expectedAnswers(card: CardId | null, tabId: number, now: EpochMs): Promise<readonly ExpectedAnswer[]> {
  if (card === null) return [];
  const submitted = (await loadJournal(tabId)).some((entry) => entry.card === card && now - entry.at < SUBMITS_COUNT_FOR);
  if (!submitted) return [];
  return (cardOf(card)?.messages ?? []).flatMap(({ id, seenByPeople, words }) =>
    seenByPeople && words !== null ? [{ id, words: words.say.map(({ pattern }) => ({ pattern })) }] : [],
  );
}
