import { type Figure, valuesOf } from './figures';
import { added, type Column, lines, type Measure, type Subject } from './names';
import { type Quartiles, quartilesOf } from './quartiles';

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
export function spreadRows(figures: readonly Figure[]): readonly SpreadRow[] {
  return lines.map(({ page, measure }) => {
    const baseline = added.includes(measure) ? (quartilesOf(valuesOf(figures, 'none', page, measure))?.median ?? 0) : 0;
    // No extension takes away a long task that the page has without it.
    const least = measure === 'long-tasks' ? 0 : Number.NEGATIVE_INFINITY;
    const cell = (column: Column) =>
      quartilesOf(valuesOf(figures, column, page, measure).map((value) => Math.max(least, value - baseline)));
    return { page, measure, empty: cell('empty'), scan: cell('scan'), ours: cell('ours'), peer: cell('peer') };
  });
}

/** @returns the medians alone, to three places, which is finer than anything here can be measured. */
export function rowsOf(rows: readonly SpreadRow[]): readonly Row[] {
  return rows.map((row) => {
    const median = (column: Column) => (row[column] ? Math.round(row[column].median * 1_000) / 1_000 || 0 : null);
    return {
      page: row.page,
      measure: row.measure,
      empty: median('empty'),
      scan: median('scan'),
      ours: median('ours'),
      peer: median('peer'),
    };
  });
}

/** @returns how many times as much; `null` where one is missing or the other costs nothing that can be measured. */
export function ratio(ours: Quartiles | null, other: Quartiles | null): number | null {
  return ours && other && other.median > 0 ? ours.median / other.median : null;
}
