import { added, type Column, columns, lines, type Measure, type Subject } from './names';
import { type Quartiles, quartilesOf } from './quartiles';
import type { Samples } from './samples';

/** One line of the report: for each extension its quartiles, `null` where it was not measured or there is nothing to measure. */
export interface SpreadRow extends Readonly<Record<Column, Quartiles | null>> {
  readonly page: Subject;
  readonly measure: Measure;
}

/** One line as programs get it: medians. */
export interface Row extends Readonly<Record<Column, number | null>> {
  readonly page: Subject;
  readonly measure: Measure;
}

/**
 * Puts the figures of a run into the report's lines. What is «added» (`names.ts`) has the median of the browser without an extension taken off,
 * so it can be a little below zero where an extension costs less than the noise.
 */
export function spreadRows(samples: Samples): readonly SpreadRow[] {
  return lines.map(({ page, measure }) => {
    const baseline = added.includes(measure) ? (quartilesOf(samples.of('none', page, measure))?.median ?? 0) : 0;
    const cell = (column: Column) => quartilesOf(samples.of(column, page, measure).map((figure) => figure - baseline));
    return { page, measure, empty: cell('empty'), scan: cell('scan'), ours: cell('ours'), peer: cell('peer') };
  });
}

/** @returns the medians alone, to three places, which is finer than anything here can be measured. */
export function rowsOf(rows: readonly SpreadRow[]): readonly Row[] {
  return rows.map((row) => {
    const median = (column: Column) => (row[column] ? Math.round(row[column].median * 1_000) / 1_000 || 0 : null);
    return { page: row.page, measure: row.measure, empty: median('empty'), scan: median('scan'), ours: median('ours'), peer: median('peer') };
  });
}

/** @returns how many times as much; `null` where one is missing or the other costs nothing that can be measured. */
export function ratio(ours: Quartiles | null, other: Quartiles | null): number | null {
  return ours && other && other.median > 0 ? ours.median / other.median : null;
}

/** Whether a report has anything in this column. */
export const isMeasured = (rows: readonly SpreadRow[], column: (typeof columns)[number]) => rows.some((row) => row[column] !== null);
