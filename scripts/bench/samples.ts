import type { Measure, Subject, Variant } from './names';

/** Every figure of a run that counts, by who made it and where. */
export class Samples {
  readonly #figures = new Map<string, number[]>();

  add(variant: Variant, page: Subject, measure: Measure, figure: number): void {
    const key = `${variant} ${page} ${measure}`;
    const known = this.#figures.get(key);
    if (known) known.push(figure);
    else this.#figures.set(key, [figure]);
  }

  /** In the order in which they were measured; empty where nothing was. */
  of(variant: Variant, page: Subject, measure: Measure): readonly number[] {
    return this.#figures.get(`${variant} ${page} ${measure}`) ?? [];
  }
}
