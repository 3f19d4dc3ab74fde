import { MINUTE } from '../../../src/contracts/epoch-ms';
import type { Day, Quantiles } from './simulate-day';

/** @returns the days as lines for the terminal, one a line, the columns aligned. */
export function dayTable(days: readonly Day[]): readonly string[] {
  const rows = [
    [
      'scenario',
      'clients',
      'requests/day',
      'mean/s',
      'peak/s',
      'GB/day',
      'peak Mbit/s',
      'kB/client',
      'warned p50',
      'p99',
      'back p50',
      'p99',
    ],
    ...days.map((day) => [
      day.scenario.id,
      exponent(day.clients),
      short(day.requests),
      short(day.requests / 86_400),
      short(day.peak),
      short(day.bytes / 1e9),
      short((day.peakBytes * 8) / 1e6),
      short(day.bytes / day.clients / 1e3),
      ...minutes(day.warnedAfter),
      ...minutes(day.backAfter),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}

const minutes = (quantiles: Quantiles | null) =>
  quantiles === null ? ['-', '-'] : [quantiles.p50, quantiles.p99].map((time) => `${(time / MINUTE).toFixed(1)} min`);

const exponent = (count: number) => (Number.isInteger(Math.log10(count)) ? `10^${Math.log10(count)}` : String(count));

/** Three digits are more than a model knows. */
const short = (number: number) =>
  number >= 1000 ? Number(number.toPrecision(3)).toLocaleString('en') : String(Number(number.toPrecision(3)));
