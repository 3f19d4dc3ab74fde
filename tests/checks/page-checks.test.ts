import { expect, test } from 'vitest';
import { check as cookiesBlocked } from '../../src/checks/cookies-blocked';
import { check as failingPage } from '../../src/checks/failing-page';
import { check as insecurePage } from '../../src/checks/insecure-page';
import { check as offlineBrowser } from '../../src/checks/offline-browser';
import { check as unseenCodeField } from '../../src/checks/unseen-code-field';
import { known, unknown } from '../../src/contracts/observed';
import { situation } from '../support/situation';

test.each([
  ['blocked site data fails', known('blocked'), { status: 'fail', fixes: ['allow-cookies-for-site'] }],
  ['readable site data passes', known('readable'), { status: 'pass' }],
  ['a sandboxed frame has none to judge', known('opaqueOrigin'), { status: 'notApplicable' }],
  ['what could not be read is unknown, never fine', unknown('failed'), { status: 'unknown', reason: 'failed' }],
] as const)('cookies: %s', (_, siteData, expected) => expect(cookiesBlocked.run(situation({ page: { siteData } }))).toEqual(expected));

test.each([
  [200, 'pass', undefined],
  [404, 'pass', undefined],
  [403, 'fail', 'refused'],
  [451, 'fail', 'refused'],
  [429, 'fail', 'tooManyRequests'],
  [500, 'fail', undefined],
  [503, 'fail', undefined],
] as const)('a page that came with %i: %s', (status, expected, say) => {
  const result = failingPage.run(situation({ page: { pageStatus: known(status) } }));
  expect(result.status).toBe(expected);
  expect('say' in result ? result.say : undefined).toBe(say);
});

test('a status that the browser does not tell is unknown', () => {
  expect(failingPage.run(situation({ page: { pageStatus: unknown('notSupported') } }))).toEqual({
    status: 'unknown',
    reason: 'notSupported',
  });
});

test.each([
  ['offline fails', known(false), 'fail'],
  ['online passes, and claims nothing', known(true), 'pass'],
  ['not told is unknown', unknown('notSupported'), 'unknown'],
] as const)('connection: %s', (_, online, status) => expect(offlineBrowser.run(situation({ page: { online } })).status).toBe(status));

test('a page without https is critical and leads to the official address', () => {
  expect(insecurePage.severity).toBe('critical');
  expect(insecurePage.run(situation({ page: { secure: false } }))).toEqual({
    status: 'fail',
    fixes: ['leave-insecure-page'],
    data: { cleanAddress: 'https://cards.example/redeem' },
  });
  expect(insecurePage.run(situation())).toEqual({ status: 'pass' });
});

test('a field that was not seen is said', () => {
  expect(unseenCodeField.run(situation({ page: { codeField: 'notSeen' } })).status).toBe('fail');
  expect(unseenCodeField.run(situation({ page: { codeField: 'byClassifier' } })).status).toBe('pass');
});
