import { describe, expect, test } from 'vitest';
import { check as codeAccepted } from '../../src/checks/code-accepted';
import { check as alreadyYours } from '../../src/checks/code-already-yours';
import { check as refused } from '../../src/checks/code-refused-by-page';
import { check as failingPage } from '../../src/checks/failing-page';
import { check as lastTry } from '../../src/checks/last-try-before-lockout';
import { check as lockedOut } from '../../src/checks/locked-out';
import { check as moreSteps } from '../../src/checks/more-steps-needed';
import type { AttemptLimit, CardRules } from '../../src/contracts/card';
import type { CardMessage } from '../../src/contracts/card-message';
import { DAY, epochMs, HOUR } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import { noon, situation, testCard } from '../support/situation';

const base = {
  seenByPeople: true,
  words: { say: [{ language: 'en', pattern: 'words' }], source: 's' },
  meaning: { say: { ja: '意味', en: 'meaning' }, source: 's' },
} as const;
const messages: readonly CardMessage[] = [
  { ...base, id: 'wrong', outcome: 'refused', cause: 'mistyped', fixes: ['compare-with-card'] },
  { ...base, id: 'used', outcome: 'refused', cause: 'alreadyUsed', fixes: ['check-balance-first'] },
  { ...base, id: 'rumour', outcome: 'refused', cause: 'expired', fixes: [], meaning: { ...base.meaning, hint: true } },
  { ...base, id: 'rumoured-words', outcome: 'refused', cause: 'expired', fixes: [], words: { ...base.words, hint: true } },
  { ...base, id: 'added', outcome: 'accepted', fixes: [] },
  { ...base, id: 'confirm', outcome: 'needsMore', fixes: ['press-final-button'] },
];
const limit: AttemptLimit = { tries: 4, lockedForMinutes: 60, counts: 'account', text: { ja: '4回まで', en: 'Four tries.' } };
const card: CardRules = { ...testCard, messages };
const limited: CardRules = { ...card, attemptLimit: { say: limit, source: 's' } };
const answered = (pageAnswer: string | null, more = {}) => situation({ card, page: { pageAnswer }, ...more });
const acceptedAgo = (age: number) => ({ tries: known({ failed: [], acceptedAt: epochMs(noon - age) }) });
const failed = (times: number) =>
  known({ failed: Array.from({ length: times }, (_, at) => epochMs(noon - (times - at) * 60_000)), acceptedAt: null });

describe('code-refused-by-page', () => {
  test('a refusal fails with its meaning and its own fixes', () => {
    expect(refused.run(answered('wrong'))).toEqual({
      status: 'fail',
      subject: 'wrong',
      fixes: ['compare-with-card'],
      data: { card: 'test-card', 'meaning.ja': '意味', 'meaning.en': 'meaning', cleanAddress: 'https://cards.example/redeem' },
    });
  });
  test.each(['rumour', 'rumoured-words'])('%s is a hint', (id) => expect(refused.run(answered(id))).toMatchObject({ certainty: 'hint' }));
  test.each([
    ['an acceptance passes', answered('added'), 'pass'],
    ['a further step passes', answered('confirm'), 'pass'],
    ['no submit: nothing to judge', answered(null), 'notApplicable'],
    ['sent, and no answer that is known', answered(null, { journal: known({ submittedAt: noon }) }), 'unknown'],
    ['no journal', answered(null, { journal: unknown('failed') }), 'unknown'],
    ['an id that the catalogue does not know', answered('other'), 'notApplicable'],
    ['used, a day after an acceptance, is told here', answered('used', acceptedAgo(DAY)), 'fail'],
    ['used, an hour after an acceptance, is told by code-already-yours', answered('used', acceptedAgo(HOUR)), 'pass'],
    ['used, with no record of tries, is told here', answered('used', { tries: unknown('failed') }), 'fail'],
  ])('%s', (_, given, status) => expect(refused.run(given).status).toBe(status));
});

describe('code-already-yours', () => {
  test.each([
    ['used, an hour after an acceptance', answered('used', acceptedAgo(HOUR)), 'fail'],
    ['used, a day after', answered('used', acceptedAgo(DAY)), 'pass'],
    ['used, nothing accepted before', answered('used'), 'pass'],
    ['mistyped', answered('wrong', acceptedAgo(HOUR)), 'pass'],
    ['no record', answered('used', { tries: unknown('failed') }), 'unknown'],
    ['no answer', answered(null, acceptedAgo(HOUR)), 'notApplicable'],
  ])('%s', (_, given, status) => expect(alreadyYours.run(given).status).toBe(status));
});

test.each([
  ['accepted', codeAccepted, 'added', 'fail'],
  ['accepted, but refused', codeAccepted, 'wrong', 'pass'],
  ['accepted, without answer', codeAccepted, null, 'notApplicable'],
  ['more steps', moreSteps, 'confirm', 'fail'],
  ['more steps, but accepted', moreSteps, 'added', 'pass'],
  ['more steps, without answer', moreSteps, null, 'notApplicable'],
])('%s', (_, check, id, status) => expect(check.run(answered(id)).status).toBe(status));

describe('last-try-before-lockout', () => {
  test('the try before the last is warned of, with the time', () => {
    expect(lastTry.run(situation({ card: limited, tries: failed(3) }))).toMatchObject({
      status: 'fail',
      say: 'forHours',
      data: { hours: 1, count: 3 },
    });
  });
  test.each([
    ['two of four', situation({ card: limited, tries: failed(2) }), 'pass'],
    ['four of four', situation({ card: limited, tries: failed(4) }), 'pass'],
    ['no record', situation({ card: limited, tries: unknown('failed') }), 'unknown'],
    ['no limit known', situation({ card, tries: failed(3) }), 'notApplicable'],
    ['a balance page', situation({ card: limited, tries: failed(3), pageKind: 'balance' }), 'notApplicable'],
  ])('%s', (_, given, status) => expect(lastTry.run(given).status).toBe(status));
  test.each([
    ['a limit by hearsay', { ...limited, attemptLimit: { say: limit, source: 's', hint: true as const } }],
    ['a card whose success cannot be seen', { ...limited, messages: [] }],
  ])('%s is a hint', (_, hinted) =>
    expect(lastTry.run(situation({ card: hinted, tries: failed(3) }))).toMatchObject({ certainty: 'hint' }),
  );
});

describe('locked-out', () => {
  const tooMany = { pageStatus: known(429) };
  test('the limit reached: until when, from the try that reached it', () => {
    const result = lockedOut.run(situation({ card: limited, tries: failed(5) }));
    expect(result).toMatchObject({ status: 'fail', say: 'until', fixes: ['stop-retrying'], data: { until: noon - 2 * 60_000 + HOUR } });
    expect(result).not.toHaveProperty('certainty');
  });
  test('where each try starts the time again, from the last one', () => {
    const extending: CardRules = { ...limited, attemptLimit: { say: { ...limit, triesExtendIt: true }, source: 's' } };
    expect(lockedOut.run(situation({ card: extending, tries: failed(5) }))).toMatchObject({ data: { until: noon - 60_000 + HOUR } });
  });
  test.each([
    ['three of four', situation({ card: limited, tries: failed(3) }), 'pass'],
    ['no record', situation({ card: limited, tries: unknown('failed') }), 'unknown'],
    ['no limit known', situation({ card, tries: failed(9) }), 'notApplicable'],
    ['429 without a limit is failing-page’s', situation({ card, page: tooMany }), 'notApplicable'],
    ['429 with a limit', situation({ card: limited, page: tooMany }), 'fail'],
  ])('%s', (_, given, status) => expect(lockedOut.run(given).status).toBe(status));
  test('a card whose success cannot be seen is warned of, as a hint', () => {
    const blind = situation({ card: { ...limited, messages: [] }, tries: failed(4) });
    expect(lockedOut.run(blind)).toMatchObject({ severity: 'warning', certainty: 'hint' });
  });
  test.each([card, limited])('429 is told by exactly one check', (one) => {
    const given = situation({ card: one, page: tooMany });
    expect([lockedOut.run(given), failingPage.run(given)].filter(({ status }) => status === 'fail')).toHaveLength(1);
  });
});
