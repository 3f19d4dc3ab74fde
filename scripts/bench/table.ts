import { added, type Column, columns, type Measure } from './names';
import type { Quartiles } from './quartiles';
import { ratio, type SpreadRow } from './rows';
import { verdictOn } from './targets';

const places: Readonly<Record<Measure, number>> = {
  'script-ms': 2,
  'long-tasks': 0,
  'heap-mb': 2,
  'load-ms': 0,
  'headline-ms': 0,
  'wake-ms': 0,
};

/** @returns the report for people, a line a measure: median and, in brackets, the quartiles of each extension, two ratios and the target. */
export function tableOf(rows: readonly SpreadRow[]): readonly string[] {
  const shown = columns.filter((column) => column !== 'peer' || rows.some(({ peer }) => peer !== null));
  const head = ['page', 'measure', ...shown, 'ours/scan', 'ours/empty', 'target'];
  const body = rows.map((row) => {
    const verdict = verdictOn(row);
    return [
      row.page,
      `${added.includes(row.measure) ? '+' : ' '}${row.measure}`,
      ...shown.map((column: Column) => spread(row[column], row.measure)),
      times(ratio(row.ours, row.scan)),
      times(ratio(row.ours, row.empty)),
      verdict ? `${verdict.met ? 'met    ' : 'NOT MET'} ${verdict.target}` : '',
    ];
  });
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((cells) => cells[at]?.length ?? 0)));
  const left = [0, 1, head.length - 1];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (left.includes(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...body.map(line)];
}

function spread(cell: Quartiles | null, measure: Measure): string {
  if (!cell) return '–';
  const figure = (value: number) => (Math.round(value * 1_000) / 1_000 || 0).toFixed(places[measure]).replace(/^-(0(\.0*)?)$/, '$1');
  return `${figure(cell.median)} (${figure(cell.lower)}–${figure(cell.upper)})`;
}

const times = (value: number | null) => (value === null ? '–' : value.toFixed(2));
