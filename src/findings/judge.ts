import type { CheckResult } from '../contracts/check';
import type { Finding, OpenQuestion } from '../contracts/finding';
import type { Situation } from '../contracts/situation';
import { checks } from './catalogue';
import { clearedByAcceptance } from './cleared-by-acceptance';
import { likeliestFirst } from './likeliest-first';

export interface Judgement {
  /** Failed checks, the likeliest cause first. */
  readonly findings: readonly Finding[];
  /** Checks that could not answer. */
  readonly openQuestions: readonly OpenQuestion[];
}

/**
 * Asks every check about one document. Pure: the same situation gives the same judgement.
 * Once the page says that the code was accepted, what warned of that code is not said any more (`clearedByAcceptance`).
 * A check that throws is a defect of ours and counts as not answered; it never counts as passed and never takes the others along.
 */
export function judge(situation: Situation): Judgement {
  const findings: Finding[] = [];
  const openQuestions: OpenQuestion[] = [];
  const accepted = wasAccepted(situation);
  for (const check of checks) {
    if (accepted && clearedByAcceptance.has(check.id)) continue;
    const result = answerOf(() => check.run(situation));
    if (result.status === 'unknown') openQuestions.push({ check: check.id, reason: result.reason });
    if (result.status !== 'fail') continue;
    findings.push({
      key: [situation.page.card, check.id, result.subject].filter((part) => part !== undefined).join('/'),
      check: check.id,
      say: result.say ?? 'default',
      severity: result.severity ?? check.severity,
      certainty: result.certainty ?? check.certainty,
      fixes: result.fixes,
      data: result.data ?? {},
    });
  }
  return { findings: findings.sort(likeliestFirst), openQuestions };
}

function wasAccepted({ page, card }: Situation): boolean {
  return card?.messages.some(({ id, outcome }) => id === page.pageAnswer && outcome === 'accepted') ?? false;
}

function answerOf(run: () => CheckResult): CheckResult {
  try {
    return run();
  } catch {
    return { status: 'unknown', reason: 'threw' };
  }
}
