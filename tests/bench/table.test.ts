import { expect, it } from 'vitest';
import type { SpreadRow } from '../../scripts/bench/rows';
import { tableOf } from '../../scripts/bench/table';

const at = (lower: number, median: number, upper: number) => ({ lower, median, upper });
const row = (over: Partial<SpreadRow>): SpreadRow => ({
  page: 'bare',
  measure: 'script-ms',
  empty: at(0, 0, 0),
  scan: at(0.9, 1, 1.1),
  ours: at(1.1, 1.2, 1.4),
  peer: null,
  ...over,
});

it('shows medians with quartiles, ratios and the target', () => {
  const [, line] = tableOf([row({})]);
  expect(line).toContain('+script-ms');
  expect(line).toContain('1.20 (1.10–1.40)');
  expect(line).toMatch(/1\.20 {2}.*– {2}met/); // ours/scan, and no ratio to an extension that costs nothing
});

it('shows a target that is not met', () => {
  expect(tableOf([row({ ours: at(3, 3, 3) })])[1]).toContain('NOT MET ≤ 2 ms and ≤ 1.5 × scan');
});

it('has a column for another extension only where there is one', () => {
  expect(tableOf([row({})])[0]).not.toContain('peer');
  const [head, line] = tableOf([row({ peer: at(30, 31, 32) })]);
  expect(head).toContain('peer');
  expect(line).toContain('31.00 (30.00–32.00)');
});

it('marks what does not apply, and tells no zero with a minus', () => {
  const [, line] = tableOf([row({ page: 'popup', measure: 'headline-ms', scan: null, empty: at(-0.2, -0.1, 0) })]);
  expect(line).toContain('–');
  expect(line).toContain(' 0 (0–0)');
  expect(line).not.toContain('+headline-ms');
});

it('keeps its columns under their heads', () => {
  const [head, ...lines] = tableOf([row({}), row({ page: 'no-form-20000' })]);
  const end = (head ?? '').indexOf('  ours/scan');
  for (const line of lines) expect(line.slice(0, end)).toMatch(/\)$/);
});
