import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { pagePurposes } from '../../src/contracts/page-purpose';
import { labelledFolder } from './labelled-pages';
import { countsInStrict, errorsOf, type JudgedPage } from './score';

const failures = z.strictObject({
  fields: z.array(z.strictObject({ file: z.string(), selector: z.string(), kind: z.enum(['false positive', 'false negative']) })),
  purposes: z.array(z.strictObject({ file: z.string(), is: z.enum(pagePurposes), taken: z.enum(pagePurposes) })),
});

/**
 * What the detector gets wrong on this repository's own pages. `fields`: reported and none, or one and not reported. `purposes`: what a page is
 * and for what it was taken.
 */
export type KnownFailures = z.infer<typeof failures>;

export const knownFailuresFile = path.join(labelledFolder, 'known-failures.json');

/** @throws where the file is no list of failures. */
export const readFailures = (): KnownFailures => failures.parse(JSON.parse(readFileSync(knownFailuresFile, 'utf8')));

export const writeFailures = (some: KnownFailures): void => writeFileSync(knownFailuresFile, textOf(some));

/** What is wrong on these pages, in the order of their files. Pages on which reasonable people would differ are left out. */
export function failuresOf(pages: readonly JudgedPage[]): KnownFailures {
  const counted = pages.filter(countsInStrict);
  return {
    fields: errorsOf(counted)
      .map(({ file, selector, kind }) => ({ file, selector, kind }))
      .sort(byText),
    purposes: counted
      .flatMap(({ label: { file, page }, detection: { purpose } }) =>
        page && page !== purpose ? [{ file, is: page, taken: purpose }] : [],
      )
      .sort(byText),
  };
}

/** As the formatter would have it, in the order of the files, so that a change shows what got better and what got worse. */
export const textOf = (some: KnownFailures): string => `${JSON.stringify(some, null, 2)}\n`;

const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
