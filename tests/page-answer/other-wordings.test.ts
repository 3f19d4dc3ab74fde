import { afterAll, describe, expect, test } from 'vitest';
import { cards } from '../../src/catalogue/rules';
import type { CardRules } from '../../src/contracts/card';
import type { ExpectedAnswer } from '../../src/contracts/messages';
import { answerAmong, messagesIn } from '../../src/page-answer/answer-among';
import { type Nouns, notSuccess, otherWordings, type Told } from './other-wordings';

const toldOf = (outcomes: Readonly<Record<Told, unknown>>) => Object.keys(outcomes).filter((key): key is Told => key in otherWordings);
const outcomes = toldOf(otherWordings);

/** What each kind of issuer calls its code; the wordings are tried with all of them on every card. */
const nouns: readonly Nouns[] = [
  { ja: { code: 'コード', balance: '残高' }, en: { code: 'code', balance: 'balance' } },
  { ja: { code: 'ギフト券番号', balance: 'ギフト残高' }, en: { code: 'gift card', balance: 'gift card balance' } },
  { ja: { code: 'プリペイド番号', balance: 'ポイント残高' }, en: { code: 'prepaid number', balance: 'points' } },
  { ja: { code: 'プロダクトコード', balance: 'ウォレット' }, en: { code: 'product key', balance: 'wallet' } },
];

const expectedOf = ({ messages }: CardRules): readonly ExpectedAnswer[] =>
  messages.flatMap(({ id, seenByPeople, words }) => (seenByPeople && words !== null ? [{ id, words: words.say }] : []));
const withWords = cards.filter((card) => expectedOf(card).length > 0);

/** What the card's catalogue takes a text for; `null`: it is left alone. */
function takenFor(card: CardRules, text: string): Told | 'severalCauses' | 'needsMore' | null {
  const named = answerAmong(messagesIn([text], expectedOf(card)));
  const message = card.messages.find(({ id }) => id === named);
  if (message === undefined) return null;
  return message.outcome === 'refused' ? message.cause : message.outcome;
}

const isRight = (told: Told, taken: ReturnType<typeof takenFor>) => taken === told || (taken === 'alreadyUsed' && told === 'alreadyYours');
/** A refusal whose words leave several causes open is not wrong for any refusal. */
const isOpen = (told: Told, taken: ReturnType<typeof takenFor>) => taken === 'severalCauses' && told !== 'accepted' && told !== 'neither';

const counted = { right: 0, leavesOpen: 0, leftAlone: 0 };
afterAll(() => {
  process.stdout.write(`other wordings: ${JSON.stringify(counted)} over ${withWords.length} cards\n`);
});

test.each(outcomes)('%s is put into five wordings, in both languages', (told) => {
  const said = otherWordings[told].map((say) => say({ ja: { code: 'J', balance: 'J' }, en: { code: 'E', balance: 'E' } }));
  expect(new Set(said).size).toBe(5);
  const japanese = said.filter((text) => /[ぁ-ん]/.test(text)).length;
  expect([japanese, said.length - japanese]).toEqual([3, 2]);
});

test('there are cards to try them on', () => expect(withWords.length).toBeGreaterThan(20));

test.each(notSuccess)('never taken for success: %s', (text) =>
  expect(withWords.flatMap((card) => (takenFor(card, text) === 'accepted' ? [card.id] : []))).toEqual([]),
);

test('the catalogue’s own words are recognised, so that what is left alone is left alone for a reason', () => {
  const unheard = withWords.flatMap((card) =>
    expectedOf(card).flatMap(({ id, words }) =>
      words.some(({ pattern }) => messagesIn([pattern.replaceAll('*', '1')], expectedOf(card)).has(id)) ? [] : [`${card.id}/${id}`],
    ),
  );
  expect(unheard).toEqual([]);
});

describe.each(withWords.map((card) => [card.id, card] as const))('%s', (_, card) => {
  test.each(outcomes)('%s in other words is named rightly or left alone', (told) => {
    const wrong = otherWordings[told]
      .flatMap((say) => nouns.map(say))
      .flatMap((text) => {
        const taken = takenFor(card, text);
        if (taken === null) counted.leftAlone += 1;
        else if (isRight(told, taken)) counted.right += 1;
        else if (isOpen(told, taken)) counted.leavesOpen += 1;
        else return [`${text} → ${taken}`];
        return [];
      });
    expect(wrong).toEqual([]);
  });
});
