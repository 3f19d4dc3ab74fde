import { beforeAll, describe, expect, test } from 'vitest';
import { failuresOf, readFailures } from '../../scripts/corpus/known-failures';
import { labelledFolder, readLabelled } from '../../scripts/corpus/labelled-pages';
import { runDetector } from '../../scripts/corpus/run-detector';
import { countsInStrict, type JudgedPage } from '../../scripts/corpus/score';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';

/** Of the pages that were written for this repository, so many are taken for what they are, at the least. */
const leastPurposesRight = 0.8;

const toRecord = 'after a look at each: npm run corpus -- --record';
const known = readFailures();
const labels = readLabelled();

describe.skipIf(!findChromium())('what the built detector says of our own labelled pages', () => {
  let pages: readonly JudgedPage[] = [];
  let failures = failuresOf([]);
  beforeAll(async () => {
    pages = await runDetector(labelledFolder, labels, 'chromium');
    failures = failuresOf(pages);
  }, 180_000);

  test.each(['fields', 'purposes'] as const)('%s: nothing is wrong that is not recorded', (what) => {
    expect(beyond(failures[what], known[what]), `new failures; mend them, or ${toRecord}`).toEqual([]);
  });

  test.each(['fields', 'purposes'] as const)('%s: what is recorded as wrong still is', (what) => {
    expect(beyond(known[what], failures[what]), `these became right: so much the better; ${toRecord}`).toEqual([]);
  });

  test('most pages are taken for what they are', () => {
    const counted = pages.filter(countsInStrict).length;
    expect(counted).toBeGreaterThan(200);
    expect(1 - failures.purposes.length / counted).toBeGreaterThanOrEqual(leastPurposesRight);
  });

  test('jsdom says the same of each', async () => {
    const sameInJsdom = await runDetector(labelledFolder, labels, 'jsdom');
    expect(sameInJsdom.map(told)).toEqual(pages.map(told));
  }, 180_000);
});

/** The rows of one list that the other lacks. */
const beyond = (some: readonly object[], others: readonly object[]) => {
  const there = new Set(others.map((row) => JSON.stringify(row)));
  return some.filter((row) => !there.has(JSON.stringify(row)));
};

const told = ({ label: { file }, detection: { purpose, fields } }: JudgedPage) => ({ file, purpose, fields });
