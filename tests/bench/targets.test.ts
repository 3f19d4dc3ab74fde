import { expect, it } from 'vitest';
import type { Measure, Subject } from '../../scripts/bench/names';
import type { SpreadRow } from '../../scripts/bench/rows';
import { verdictOn } from '../../scripts/bench/targets';

const around = (median: number) => ({ lower: median - 1, median, upper: median + 1 });

function row(page: Subject, measure: Measure, ours: number | null, others: { scan?: number; empty?: number } = {}): SpreadRow {
  const cell = (value: number | null | undefined) => (typeof value === 'number' ? around(value) : null);
  return { page, measure, ours: cell(ours), scan: cell(others.scan), empty: cell(others.empty), peer: null };
}

it.each([
  ['a page without a form within both', row('bare', 'script-ms', 1.5, { scan: 1 }), true],
  ['a page without a form above one and a half times the scan', row('bare', 'script-ms', 1.6, { scan: 1 }), false],
  ['a page without a form above 2 ms, whatever the scan takes', row('no-form-20000', 'script-ms', 2.1, { scan: 9 }), false],
  ['a page without a form and nothing to compare with', row('no-form-1500', 'script-ms', 1), false],
  ['a redemption page at its limit', row('redemption', 'script-ms', 4), true],
  ['a redemption page above it', row('redemption', 'script-ms', 4.01), false],
  ['a thousand inputs', row('inputs-1000', 'script-ms', 5), true],
  ['a thousand inputs, above', row('inputs-1000', 'script-ms', 5.5), false],
  ['no long task', row('mutation-storm', 'long-tasks', 0), true],
  ['one long task', row('mutation-storm', 'long-tasks', 1), false],
  ['little heap', row('redemption', 'heap-mb', 0.35), true],
  ['much heap', row('redemption', 'heap-mb', 0.36), false],
  ['a quick popup', row('popup', 'headline-ms', 60, { empty: 40 }), true],
  ['a slow popup', row('popup', 'headline-ms', 61, { empty: 40 }), false],
])('%s', (_, line, met) => expect(verdictOn(line)?.met).toBe(met));

it.each([
  ['how long a page loads', row('bare', 'load-ms', 1)],
  ['how long a worker takes to wake', row('worker', 'wake-ms', 1)],
  ['a storm’s script', row('mutation-storm', 'script-ms', 1)],
  ['what was not measured', row('bare', 'script-ms', null, { scan: 1 })],
])('promises nothing of %s', (_, line) => expect(verdictOn(line)).toBeNull());

it('says what was promised in words', () => {
  expect(verdictOn(row('bare', 'script-ms', 1, { scan: 1 }))?.target).toBe('≤ 2 ms and ≤ 1.5 × scan');
  expect(verdictOn(row('bare', 'heap-mb', 1))?.target).toBe('≤ 0.35 MB');
});
