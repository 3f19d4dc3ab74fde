import { type Severity, severities } from '../contracts/check';
import type { EpochMs } from '../contracts/epoch-ms';
import type { Finding } from '../contracts/finding';
import type { Dismissals } from '../contracts/stored-keys';
import type { PlacedFindings } from '../storage';
import { likeliestFirst } from './likeliest-first';

/** Every finding of a tab, once, the likeliest cause first: a form in a frame and the page around it often say the same. */
export function findingsOf(documents: readonly PlacedFindings[]): readonly Finding[] {
  const byKey = new Map(documents.flatMap(({ document }) => document.findings).map((finding) => [finding.key, finding]));
  return [...byKey.values()].sort(likeliestFirst);
}

/** Whether the person closed this finding and the closing still holds. */
export const isDismissed = (key: string, dismissals: Dismissals, now: EpochMs): boolean => (dismissals[key] ?? 0) > now;

/** What the banner and the badge speak of: more than information, and not closed by the person. */
export function visibleFindings(documents: readonly PlacedFindings[], dismissals: Dismissals, now: EpochMs): readonly Finding[] {
  return findingsOf(documents).filter(({ key, severity }) => severity !== 'info' && !isDismissed(key, dismissals, now));
}

/** The worst severity among findings; `null` for none. The first need not be the worst: it is the likeliest cause. */
export function worstOf(findings: readonly { readonly severity: Severity }[]): Severity | null {
  return severities.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}
