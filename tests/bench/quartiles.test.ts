import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quartilesOf } from '../../scripts/bench/quartiles';

it.each([
  ['one figure is its own middle', [7], { lower: 7, median: 7, upper: 7 }],
  ['between two it is half-way', [1, 3], { lower: 1.5, median: 2, upper: 2.5 }],
  ['the order does not matter', [5, 1, 4, 2, 3], { lower: 2, median: 3, upper: 4 }],
  ['one outlier moves the middle by nothing', [1, 2, 3, 4, 10_000], { lower: 2, median: 3, upper: 4 }],
  ['figures are compared as numbers', [10, 9, 100], { lower: 9.5, median: 10, upper: 55 }],
])('%s', (_, sample, quartiles) => expect(quartilesOf(sample)).toEqual(quartiles));

it('knows nothing of an empty sample', () => expect(quartilesOf([])).toBeNull());

it('leaves half of the figures on either side of the median and does not reorder what it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 }), (sample) => {
      const before = [...sample];
      const { lower, median, upper } = quartilesOf(sample) ?? { lower: 0, median: 0, upper: 0 };
      expect(sample).toEqual(before);
      expect(lower <= median && median <= upper).toBe(true);
      expect(sample.filter((one) => one < median).length).toBeLessThanOrEqual(sample.length / 2);
      expect(sample.filter((one) => one > median).length).toBeLessThanOrEqual(sample.length / 2);
    }),
  );
});
