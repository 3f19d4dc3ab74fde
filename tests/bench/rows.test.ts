import { expect, it } from 'vitest';
import type { Figure } from '../../scripts/bench/figures';
import type { Measure, Subject, Variant } from '../../scripts/bench/names';
import { ratio, rowsOf, spreadRows } from '../../scripts/bench/rows';

const figures = (variant: Variant, page: Subject, measure: Measure, ...values: number[]): Figure[] =>
  values.map((value) => ({ variant, page, measure, value }));

const at = (values: readonly number[]) => ({ lower: values[0] ?? 0, median: values[1] ?? 0, upper: values[2] ?? 0 });

function rowOf(all: readonly Figure[], page: Subject, measure: Measure) {
  return rowsOf(spreadRows(all)).find((row) => row.page === page && row.measure === measure);
}

it('has the lines that programs look for, each once, whatever was measured', () => {
  expect(rowsOf(spreadRows([])).map(({ page, measure }) => `${page} ${measure}`)).toMatchInlineSnapshot(`
    [
      "bare script-ms",
      "bare long-tasks",
      "bare heap-mb",
      "bare load-ms",
      "no-form-1500 script-ms",
      "no-form-1500 long-tasks",
      "no-form-1500 heap-mb",
      "no-form-1500 load-ms",
      "no-form-20000 script-ms",
      "no-form-20000 long-tasks",
      "no-form-20000 heap-mb",
      "no-form-20000 load-ms",
      "redemption script-ms",
      "redemption long-tasks",
      "redemption heap-mb",
      "redemption load-ms",
      "inputs-1000 script-ms",
      "inputs-1000 long-tasks",
      "inputs-1000 heap-mb",
      "inputs-1000 load-ms",
      "mutation-storm script-ms",
      "mutation-storm long-tasks",
      "mutation-storm heap-mb",
      "mutation-storm load-ms",
      "popup headline-ms",
      "worker wake-ms",
    ]
  `);
});

it('has a number or null for every extension, and nothing else', () => {
  const rows = rowsOf(spreadRows(figures('ours', 'bare', 'script-ms', 1.23456)));
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['page', 'measure', 'empty', 'scan', 'ours', 'peer']);
    for (const value of [row.empty, row.scan, row.ours, row.peer]) expect(value === null || Number.isFinite(value)).toBe(true);
  }
  expect(rows[0]).toEqual({ page: 'bare', measure: 'script-ms', empty: null, scan: null, ours: 1.235, peer: null });
});

it('takes the browser without an extension off what is told as added', () => {
  const all = [
    ...figures('none', 'mutation-storm', 'script-ms', 40, 44, 42),
    ...figures('ours', 'mutation-storm', 'script-ms', 50, 46, 48),
  ];
  expect(rowOf(all, 'mutation-storm', 'script-ms')?.ours).toBe(6);
  const heap = [...figures('none', 'bare', 'heap-mb', 1), ...figures('scan', 'bare', 'heap-mb', 1.25)];
  expect(rowOf(heap, 'bare', 'heap-mb')?.scan).toBe(0.25);
});

it('takes nothing off what is told as it was read', () => {
  const all = [...figures('none', 'bare', 'load-ms', 100), ...figures('ours', 'bare', 'load-ms', 120)];
  expect(rowOf(all, 'bare', 'load-ms')?.ours).toBe(120);
});

it('never says that an extension took a long task away, but says that a script cost less than the noise', () => {
  const tasks = [...figures('none', 'bare', 'long-tasks', 3), ...figures('ours', 'bare', 'long-tasks', 2)];
  expect(rowOf(tasks, 'bare', 'long-tasks')?.ours).toBe(0);
  const script = [...figures('none', 'bare', 'script-ms', 3), ...figures('ours', 'bare', 'script-ms', 2.75)];
  expect(rowOf(script, 'bare', 'script-ms')?.ours).toBe(-0.25);
});

it('compares medians, and nothing with what costs nothing', () => {
  expect(ratio(at([1, 3, 9]), at([1, 2, 3]))).toBe(1.5);
  expect(ratio(at([1, 3, 9]), at([0, 0, 0]))).toBeNull();
  expect(ratio(at([1, 3, 9]), at([-2, -1, 0]))).toBeNull();
  expect(ratio(null, at([1, 2, 3]))).toBeNull();
  expect(ratio(at([1, 2, 3]), null)).toBeNull();
});
