import { describe, expect, test } from 'vitest';
import type { Detection } from '../../scripts/corpus/detect-in-page';
import type { Label } from '../../scripts/corpus/labels';
import { countsInMain, countsInStrict, errorsOf, type JudgedPage, scoresOf } from '../../scripts/corpus/score';

/** A page on which the detector reports `reported` of the labelled fields and `wrong` others. */
function page(label: Partial<Label>, reported: readonly string[], wrong: readonly string[] = []): JudgedPage {
  const { codeInputs = [] } = label;
  const field = (selector: string) => ({ selector, score: 9, signals: ['label:gift'] });
  const detection: Detection = {
    purpose: reported.length > 0 ? 'redeem' : 'none',
    fields: [...reported, ...wrong].map(field),
    hits: Object.fromEntries(codeInputs.map((selector) => [selector, reported.includes(selector) ? reported.indexOf(selector) : null])),
    missed: Object.fromEntries(codeInputs.filter((selector) => !reported.includes(selector)).map((selector) => [selector, null])),
  };
  return { label: { file: 'a.html', lang: 'en', page: 'redeem', codeInputs, ...label }, detection };
}

const found = page({ codeInputs: ['#code', '#pin'] }, ['#code', '#pin']);
const half = page({ codeInputs: ['#code', '#pin'] }, ['#code'], ['#promo']);
const missed = page({ page: 'checkout-with-giftcard', codeInputs: ['#code'] }, []);
const quiet = page({ page: 'none' }, []);
const alarm = page({ page: 'promo-only' }, [], ['#promo']);
const balance = page({ page: 'balance-check', codeInputs: ['#code'] }, ['#code']);

describe('scores', () => {
  test('pages are right or wrong as a whole, fields one by one', () => {
    const { page: pages, field } = scoresOf([found, half, missed, quiet, alarm]);
    expect(pages).toMatchObject({ tp: 2, fp: 1, fn: 1, precision: 2 / 3, recall: 2 / 3 });
    expect(field).toMatchObject({ tp: 3, fp: 2, fn: 2, precision: 0.6, recall: 0.6 });
    expect(field.f1).toBeCloseTo(0.6);
  });
  test('a report on a balance page is wrong, on the page and in the field', () => {
    expect(scoresOf([balance])).toMatchObject({ page: { tp: 0, fp: 1 }, field: { tp: 0, fp: 1, fn: 0 } });
  });
  test('where nothing was to be found and nothing was reported, nothing was wrong', () => {
    expect(scoresOf([quiet]).page).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });
});

test('balance pages count in the strict score only, ambiguous and unlabelled ones in none', () => {
  const counted = (judged: JudgedPage) => [countsInMain(judged), countsInStrict(judged)];
  expect(counted(found)).toEqual([true, true]);
  expect(counted(balance)).toEqual([false, true]);
  expect(counted(page({ ambiguous: true }, []))).toEqual([false, false]);
  const { page: _page, codeInputs: _inputs, ...unlabelled } = found.label;
  expect(counted({ ...found, label: unlabelled })).toEqual([false, false]);
});

test('errors name the field, which way it is wrong, and what spoke for it', () => {
  expect(errorsOf([half])).toEqual([
    { file: 'a.html', selector: '#promo', kind: 'false positive', signals: ['label:gift'] },
    { file: 'a.html', selector: '#pin', kind: 'false negative', signals: [] },
  ]);
  expect(errorsOf([found, quiet])).toEqual([]);
  expect(errorsOf([balance])).toMatchObject([{ selector: '#code', kind: 'false positive' }]);
});
