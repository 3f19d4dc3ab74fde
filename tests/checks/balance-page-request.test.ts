import { expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites';
import { check } from '../../src/checks/balance-page-request';
import { judge } from '../../src/findings/judge';
import { situation } from '../support/situation';

test('says nothing where a code is redeemed', () => {
  expect(check.run(situation())).toEqual({ status: 'notApplicable' });
});

test('on a page for the balance it asks, as a hint about a thing, so that closing it holds long', () => {
  const { findings } = judge(situation({ pageKind: 'balance' }));
  expect(findings.map(({ key, severity, certainty }) => ({ key, severity, certainty }))).toEqual([
    { key: 'test-card/balance-page-request/asked', severity: 'warning', certainty: 'hint' },
  ]);
});

test('there are pages for it', () => {
  expect(sites.filter(({ pages }) => pages.some(({ kind }) => kind === 'balance')).map(({ id }) => id)).toContain('apple');
});
