import { expect, test } from 'vitest';
import { type CodeIssue, codeIssues } from '../../src/contracts/code-issue';
import { checks } from '../../src/findings/catalogue';
import { situation, testCard } from '../support/situation';

/** Which check speaks of which issue. */
const checkOf: Readonly<Record<CodeIssue, string>> = {
  fullWidth: 'full-width-code',
  invisible: 'invisible-characters-in-code',
  wrongDash: 'wrong-dashes-in-code',
  lookalikeScript: 'lookalike-letters-in-code',
  cutOffPaste: 'cut-off-code',
  notHiragana: 'hiragana-missing-in-code',
  hiraganaInstead: 'hiragana-in-code',
  neverUsedLetter: 'never-used-letter-in-code',
  unwantedSeparators: 'separators-in-code',
  missingHyphens: 'hyphens-missing-in-code',
  oneCaseOnly: 'one-case-only-code',
  unexpectedLength: 'unexpected-code-length',
};

const run = (id: string, given: ReturnType<typeof situation>) => checks.find((check) => check.id === id)?.run(given);

test.each(codeIssues)('«%s» is told by one check, and by no other', (issue) => {
  const given = situation({ page: { codeIssues: [issue] } });
  const failing = checks.filter((check) => check.run(given).status === 'fail').map(({ id }) => id);
  expect(failing).toEqual([checkOf[issue]]);
});

test.each(codeIssues)('«%s»: a clean code passes; without a field it is unknown', (issue) => {
  expect(run(checkOf[issue], situation())).toEqual({ status: 'pass' });
  expect(run(checkOf[issue], situation({ page: { codeField: 'notSeen' } }))?.status).toBe('unknown');
});

test('a code that belongs elsewhere is a hint with the way there', () => {
  const card = {
    ...testCard,
    lookalikes: {
      'promo-code': {
        say: { ja: '別の種類です。', en: 'Another kind.' },
        source: 'test',
        belongsAt: { say: 'https://cards.example/promo', source: 'test' },
      },
    },
  };
  expect(run('wrong-card-for-form', situation({ card, page: { codeResembles: 'promo-code' } }))).toMatchObject({
    status: 'fail',
    subject: 'promo-code',
    data: { 'lookalike.ja': '別の種類です。', belongsAt: 'https://cards.example/promo' },
  });
  expect(run('wrong-card-for-form', situation({ card, page: { codeResembles: 'nobody-knows' } }))).toEqual({ status: 'pass' });
  expect(run('wrong-card-for-form', situation({ card, page: { codeField: 'notSeen' } }))?.status).toBe('unknown');
});

test('the shape of another card is a hint that names it, unless several share it', () => {
  const otherCard = { ...testCard, id: 'other-card' };
  const run = (page: Parameters<typeof situation>[0] & object) =>
    checks.find(({ id }) => id === 'wrong-card-for-form')?.run(situation(page));
  expect(run({ otherCard, page: { codeFitsOther: 'other-card' } })).toMatchObject({
    status: 'fail',
    say: 'otherCard',
    subject: 'other-card',
    data: { other: 'other-card', belongsAt: 'https://cards.example/redeem' },
  });
  const slip = { ...otherCard, typedAt: { say: 'notACode', source: 's' } as const };
  expect(run({ otherCard: slip, page: { codeFitsOther: 'other-card' } })).toMatchObject({ say: 'notACode', fixes: ['compare-with-card'] });
  const several = run({ page: { codeFitsOther: 'several' } });
  expect(several).toMatchObject({ status: 'fail', say: 'several' });
  expect(several).not.toHaveProperty('data.other');
});

test('a character that the issuer never prints is told in the issuer’s own rule', () => {
  const card = { ...testCard, neverUsed: { say: { ja: 'Oではなく0です。', en: 'It is 0, not O.' }, source: 's' } };
  const never = checks.find(({ id }) => id === 'never-used-letter-in-code');
  expect(never?.run(situation({ card, page: { codeIssues: ['neverUsedLetter'] } }))).toMatchObject({
    say: 'withRule',
    data: { 'rule.ja': 'Oではなく0です。' },
  });
});

test('a length that another finding explains better is not told twice', () => {
  for (const page of [
    { codeResembles: 'promo-code' },
    { codeFitsOther: 'several' },
    { codeIssues: ['cutOffPaste', 'unexpectedLength'] as const },
  ]) {
    const given = situation({ page: { codeIssues: ['unexpectedLength'], ...page } });
    expect(run('unexpected-code-length', given)).toEqual({ status: 'notApplicable' });
  }
});
