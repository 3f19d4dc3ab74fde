import type { Measure, Subject, Variant } from './names';

/** One figure of one visit. */
export interface Figure {
  readonly variant: Variant;
  readonly page: Subject;
  readonly measure: Measure;
  readonly value: number;
}

/** @returns what was measured of one thing, in order; empty where nothing was. */
export function valuesOf(figures: readonly Figure[], variant: Variant, page: Subject, measure: Measure): readonly number[] {
  return figures.filter((one) => one.variant === variant && one.page === page && one.measure === measure).map(({ value }) => value);
}
