import { expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/finding';
import { checks } from '../../src/findings/catalogue';
import { likeliestFirst, ranks } from '../../src/findings/likeliest-first';
import { worstOf } from '../../src/findings/visible-findings';

const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
  key: check,
  check,
  say: 'default',
  severity: 'warning',
  certainty: 'statement',
  fixes: [],
  data: {},
  ...more,
});
const order = (...findings: readonly Finding[]) => findings.toSorted(likeliestFirst).map(({ check }) => check);
const hint = { certainty: 'hint' } as const;

test('every check has one place in the ranking, and nothing else has', () => {
  const placed = ranks.flatMap((rank) => rank.checks);
  expect(placed.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  for (const { why } of ranks) expect(why.length).toBeGreaterThan(20);
});

test.each([
  ['the page’s own answer before an outage', ['code-refused-by-page', 'service-outage']],
  ['an outage before the page’s state', ['service-outage', 'cookies-blocked']],
  ['the page’s state before the shape of the code', ['cookies-blocked', 'full-width-code']],
  ['a page that hands codes to others before everything', ['insecure-page', 'code-refused-by-page']],
])('%s', (_, [first = '', second = '']) => {
  expect(order(finding(second), finding(first))).toEqual([first, second]);
});

test('a statement comes before a hint, whatever it is about', () => {
  expect(order(finding('retailer-outage', hint), finding('full-width-code'))).toEqual(['full-width-code', 'retailer-outage']);
});

test('the page’s own answer comes first even where its meaning is a hint', () => {
  expect(order(finding('service-outage', { severity: 'critical' }), finding('code-refused-by-page', hint))).toEqual([
    'code-refused-by-page',
    'service-outage',
  ]);
});

test('mere information never stands before a warning', () => {
  expect(order(finding('private-window', { severity: 'info' }), finding('one-case-only-code', hint))).toEqual([
    'one-case-only-code',
    'private-window',
  ]);
});

test('the order does not depend on the order in which they came', () => {
  const all = checks.map(({ id, severity, certainty }) => finding(id, { severity, certainty }));
  expect(order(...all.toReversed())).toEqual(order(...all));
});

test.each([
  ['nothing', [], null],
  ['the worst, though it is not the first', ['warning', 'critical', 'info'], 'critical'],
  ['information alone', ['info'], 'info'],
] as const)('how bad it is: %s', (_, severities, expected) => {
  expect(worstOf(severities.map((severity) => ({ severity })))).toBe(expected);
});
