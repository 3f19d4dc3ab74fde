import type { Measure, Subject } from './names';
import type { SpreadRow } from './rows';

/** What was promised of one line, and whether it was kept. */
export interface Verdict {
  /** As a person reads it: `≤ 2 ms and ≤ 1.5 × scan`. */
  readonly target: string;
  readonly met: boolean;
}

interface Target {
  /** At most so much. */
  readonly most?: number;
  /** At most so many times what this other extension takes. */
  readonly times?: { readonly factor: number; readonly of: 'empty' | 'scan' };
}

const noForm: Target = { most: 2, times: { factor: 1.5, of: 'scan' } };

const scriptTargets: Partial<Record<Subject, Target>> = {
  bare: noForm,
  'no-form-1500': noForm,
  'no-form-20000': noForm,
  redemption: { most: 4 },
  'inputs-1000': { most: 5 },
};

/** The targets; they hold for medians. Lines without one are for looking at. */
function targetOf(page: Subject, measure: Measure): Target | null {
  switch (measure) {
    case 'script-ms':
      return scriptTargets[page] ?? null;
    case 'long-tasks':
      return { most: 0 };
    case 'heap-mb':
      return { most: 0.35 };
    case 'headline-ms':
      return { times: { factor: 1.5, of: 'empty' } };
    default:
      return null;
  }
}

const units: Partial<Record<Measure, string>> = { 'script-ms': ' ms', 'heap-mb': ' MB' };

/** @returns the verdict on a line; `null` where nothing was promised or nothing measured. */
export function verdictOn(row: SpreadRow): Verdict | null {
  const target = targetOf(row.page, row.measure);
  if (!target || !row.ours) return null;
  const { most, times } = target;
  const ours = row.ours.median;
  const other = times ? row[times.of] : null;
  // Nothing to compare with is a promise that cannot be shown to be kept.
  const kept = [most === undefined || ours <= most, !times || (other !== null && ours <= times.factor * other.median)];
  const words = [
    ...(most === undefined ? [] : [`≤ ${most}${units[row.measure] ?? ''}`]),
    ...(times ? [`≤ ${times.factor} × ${times.of}`] : []),
  ];
  return { target: words.join(' and '), met: kept.every(Boolean) };
}
