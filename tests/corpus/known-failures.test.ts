import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Detection } from '../../scripts/corpus/detect-in-page';
import { failuresOf, knownFailuresFile, readFailures, textOf } from '../../scripts/corpus/known-failures';
import { readLabelled } from '../../scripts/corpus/labelled-pages';
import type { Label } from '../../scripts/corpus/labels';
import type { JudgedPage } from '../../scripts/corpus/score';

const field = (selector: string) => ({ selector, score: 9, signals: [] });
const page = (label: Partial<Label>, detection: Partial<Detection>): JudgedPage => ({
  label: { file: 'a.html', lang: 'en', page: 'redeem', codeInputs: ['#code'], ...label },
  detection: { purpose: 'redeem', fields: [], hits: {}, missed: {}, ...detection },
});
const right = page({}, { fields: [field('#code')], hits: { '#code': 0 } });
const missed = page({ file: 'b.html' }, { purpose: 'none', hits: { '#code': null }, missed: { '#code': null } });
const balance = page({ file: 'a.html', page: 'balance-check', codeInputs: [] }, { fields: [field('#number')] });

describe('what is wrong', () => {
  test('is nothing where field and purpose are right', () => expect(failuresOf([right])).toEqual({ fields: [], purposes: [] }));
  test('is told by file, whatever the order of the pages, with what the page is and for what it was taken', () => {
    expect(failuresOf([missed, right, balance])).toEqual({
      fields: [
        { file: 'a.html', selector: '#number', kind: 'false positive' },
        { file: 'b.html', selector: '#code', kind: 'false negative' },
      ],
      purposes: [
        { file: 'a.html', is: 'balance-check', taken: 'redeem' },
        { file: 'b.html', is: 'redeem', taken: 'none' },
      ],
    });
    expect(failuresOf([balance, missed])).toEqual(failuresOf([missed, balance]));
  });
  test('is not what reasonable people would label differently', () => {
    expect(failuresOf([page({ ambiguous: true }, { purpose: 'none', missed: { '#code': null } })])).toEqual({ fields: [], purposes: [] });
  });
});

test('the file in the repository is of labelled pages, and as the command writes it', () => {
  const files = new Set(readLabelled().map(({ file }) => file));
  const failures = readFailures();
  expect([...failures.fields, ...failures.purposes].filter(({ file }) => !files.has(file))).toEqual([]);
  expect(textOf(failures)).toBe(readFileSync(knownFailuresFile, 'utf8'));
});
