import { expect, test } from 'vitest';
import { codeIssues } from '../../src/contracts/code-issue';
import { epochMs } from '../../src/contracts/epoch-ms';
import { known } from '../../src/contracts/observed';
import { checks } from '../../src/findings/catalogue';
import { clearedByAcceptance } from '../../src/findings/cleared-by-acceptance';
import { judge } from '../../src/findings/judge';
import { noon, situation, testCard } from '../support/situation';

const card = {
  ...testCard,
  messages: [
    {
      id: 'added',
      seenByPeople: true,
      outcome: 'accepted',
      words: { say: [{ language: 'en', pattern: 'added' }], source: 's' },
      meaning: { say: { ja: '追加', en: 'added' }, source: 's' },
      fixes: [],
    },
  ],
} as const;
const told = (pageAnswer: string | null) =>
  judge(
    situation({
      card,
      page: { pageAnswer, codeIssues: [...codeIssues], arrival: known('traverse'), codeFitsOther: 'several', siteData: known('blocked') },
      journal: known({ submittedAt: epochMs(noon - 60_000) }),
    }),
  ).findings.map(({ check }) => check);

test('success clears every warning about the typed code and the return; what concerns the next code stays', () => {
  expect(told(null)).toEqual(
    expect.arrayContaining(['return-to-submitted-form', 'full-width-code', 'wrong-card-for-form', 'cookies-blocked']),
  );
  expect(told('added')).toEqual(['cookies-blocked', 'code-accepted']);
});

test('the rule names only checks that exist', () => {
  const ids = new Set(checks.map(({ id }) => id));
  for (const id of clearedByAcceptance) expect(ids).toContain(id);
});
