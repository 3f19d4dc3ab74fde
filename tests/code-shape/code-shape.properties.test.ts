import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites';
import { fitsOtherCard } from '../../src/code-shape/fits-other-card';
import { lintCode } from '../../src/code-shape/lint-code';
import { pasteWasCutOff } from '../../src/code-shape/paste-was-cut-off';
import { resembles } from '../../src/code-shape/resembles';
import { codeLength } from '../../src/code-shape/shape-of-code';
import type { CardSite } from '../../src/contracts/card';
import { codeIssues } from '../../src/contracts/code-issue';

/** Whatever a keyboard, a clipboard or a joker puts into a field. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'AXＡ①Ⅾ0O1lー–-－ \u200b\u0410あアｱ\u3099\ud800'), maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFX'), minLength: 10, maxLength: 30 }),
);
const anySite = fc.constantFrom(...sites);
const allOf = (value: string, site: CardSite, complete: boolean) => ({
  issues: lintCode(value, site, { complete }),
  resembles: site.pages.map(({ id }) => resembles(value, site, id, { complete })),
  fitsOther: fitsOtherCard(value, site, sites, { complete }),
  cutOff: pasteWasCutOff(codeLength(value), codeLength(value.slice(0, 16))),
});

/** Everything that may come out, for every card: ids that stand in this repository, and truth values. */
const vocabulary = new Set<unknown>([
  ...codeIssues,
  ...sites.flatMap(({ id, lookalikes = [] }) => [id, ...lookalikes.map((lookalike) => lookalike.id)]),
  'several',
  null,
  true,
  false,
]);

describe('for every card of the catalogue', () => {
  test('no string makes it throw, and only words of our own come out', () => {
    fc.assert(
      fc.property(typed, anySite, fc.boolean(), (value, site, complete) => {
        const { issues, resembles: kinds, fitsOther, cutOff } = allOf(value, site, complete);
        for (const word of [...issues, ...kinds, fitsOther, cutOff]) expect(vocabulary).toContain(word);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the answer depends on the shape alone: other letters of the same kind give the same answer', () => {
    // What could carry a part of the code would differ between two codes of one shape.
    const digits = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(digits, anySite, (code, site) => {
        const other = code.map((digit) => (digit === 9 ? 2 : digit + 1));
        expect(allOf(code.join(''), site, true)).toEqual(allOf(other.join(''), site, true));
      }),
    );
  });
});

/** The best of several tries: what else runs on the machine is not measured. */
function quickest(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 7 }, () => {
      const before = performance.now();
      run();
      return performance.now() - before;
    }),
  );
}

test.each([
  ['letters', 'A'],
  ['spaces', ' '],
  ['characters that fold to eighteen', '\ufdfa'],
  ['halves of a pair', '\ud800'],
])('a megabyte of %s costs less than 5 ms', (_, character) => {
  const value = character.repeat(1_000_000 / Buffer.byteLength(character));
  const [site] = sites;
  if (site === undefined) throw new Error('no card');
  expect(quickest(() => allOf(value, site, true))).toBeLessThan(5);
});
