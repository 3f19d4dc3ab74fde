import type { EpochMs } from '../contracts/epoch-ms';
import type { Finding } from '../contracts/finding';
import type { Dismissals } from '../contracts/stored-keys';
import type { PlacedFindings } from '../storage';
import { worstFirst } from './judge';

/** Every finding of a tab, once, worst first: a form in a frame and the page around it often say the same. */
export function findingsOf(documents: readonly PlacedFindings[]): readonly Finding[] {
  const byKey = new Map(documents.flatMap(({ document }) => document.findings).map((finding) => [finding.key, finding]));
  return [...byKey.values()].sort(worstFirst);
}

/** Whether the person closed this finding and the closing still holds. */
export const isDismissed = (key: string, dismissals: Dismissals, now: EpochMs): boolean => (dismissals[key] ?? 0) > now;

/** What the banner and the badge speak of: more than information, and not closed by the person. */
export function visibleFindings(documents: readonly PlacedFindings[], dismissals: Dismissals, now: EpochMs): readonly Finding[] {
  return findingsOf(documents).filter(({ key, severity }) => severity !== 'info' && !isDismissed(key, dismissals, now));
}
