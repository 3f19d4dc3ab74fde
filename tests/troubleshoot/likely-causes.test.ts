import { expect, test } from 'vitest';
import { epochMs, HOUR } from '../../src/contracts/epoch-ms';
import type { Verdict } from '../../src/contracts/verdict';
import { fixOf } from '../../src/findings/catalogue';
import { fill, placeholder } from '../../src/i18n/fill';
import { boughtDay } from '../../src/troubleshoot/bought-day';
import { evidence } from '../../src/troubleshoot/evidence';
import { likelyCauses } from '../../src/troubleshoot/likely-causes';
import type { NotWorkingCase } from '../../src/troubleshoot/not-working-case';
import { plainCauses } from '../../src/troubleshoot/plain-cause';
import { source, verdict } from '../purchase/support';
import { noon, outage } from '../support/situation';
import { alreadyUsed, dayAfter, dayBefore, thatDay, tillFailure, told } from './support';

const down: Verdict = verdict({ typing: { level: 'majorOutage', current: [outage] } });
const tillsFailed: Verdict = verdict({ selling: { past: [tillFailure()] } });
const both: Verdict = verdict({ typing: { level: 'majorOutage', current: [outage] }, selling: { past: [tillFailure()] } });
const unclosed = (changes = {}) =>
  verdict({ selling: { past: [tillFailure({ phase: 'vanished', endedAt: null, expiresAt: epochMs(noon - HOUR), ...changes })] } });
const { retailers: _, ...everywhere } = tillFailure();
const atShop = { retailer: 'seven-eleven', boughtOn: thatDay } as const;

type Row = readonly [what: string, told: Partial<NotWorkingCase>, causes: readonly string[], evidence: string, firstFix: string];
const rows: readonly Row[] = [
  [
    'outage before all',
    { ...atShop, verdict: both, message: alreadyUsed, plain: 'invalid' },
    ['outage', 'notActivated', 'alreadyUsed', 'mistyped'],
    'outage-since',
    'wait-for-recovery',
  ],
  [
    'till before words',
    { ...atShop, verdict: tillsFailed, message: alreadyUsed, plain: 'alreadyUsed' },
    ['notActivated', 'alreadyUsed'],
    'till-failed-that-day',
    'ask-shop-with-receipt',
  ],
  ['words before memory', { message: alreadyUsed, plain: 'invalid' }, ['alreadyUsed', 'mistyped'], 'message', 'use-right-account'],
  ['memory alone', { plain: 'tooManyTries' }, ['tooManyTries'], 'said-too-many-tries', 'stop-retrying'],
  ['nothing points anywhere', {}, ['couldNotTell'], 'said-something-else', 'compare-with-card'],
  [
    'another shop',
    { retailer: 'lawson', boughtOn: thatDay, verdict: tillsFailed, plain: 'invalid' },
    ['mistyped'],
    'said-invalid',
    'compare-with-card',
  ],
  [
    'the day before',
    { ...atShop, boughtOn: dayBefore, verdict: tillsFailed, plain: 'invalid' },
    ['mistyped'],
    'said-invalid',
    'compare-with-card',
  ],
  [
    'the day after',
    { ...atShop, boughtOn: dayAfter, verdict: tillsFailed, plain: 'invalid' },
    ['mistyped'],
    'said-invalid',
    'compare-with-card',
  ],
  [
    'shop forgotten',
    { boughtOn: thatDay, verdict: tillsFailed, plain: 'invalid' },
    ['mistyped', 'notActivated'],
    'said-invalid',
    'compare-with-card',
  ],
  [
    'shop forgotten, and nothing else known',
    { boughtOn: thatDay, verdict: tillsFailed },
    ['notActivated'],
    'tills-failed-elsewhere-that-day',
    'ask-shop-with-receipt',
  ],
  ['day forgotten', { retailer: 'seven-eleven', verdict: tillsFailed }, ['notActivated'], 'tills-failed-once', 'ask-shop-with-receipt'],
  ['both forgotten', { verdict: tillsFailed }, ['notActivated'], 'tills-failed-somewhere', 'ask-shop-with-receipt'],
  [
    'tills of every shop',
    { boughtOn: thatDay, verdict: verdict({ selling: { past: [everywhere] } }) },
    ['notActivated'],
    'tills-failed-that-day',
    'ask-shop-with-receipt',
  ],
  [
    'nobody closed it: its last report',
    { ...atShop, verdict: unclosed() },
    ['notActivated'],
    'till-failed-that-day',
    'ask-shop-with-receipt',
  ],
  [
    'nobody closed it: after its last report',
    { ...atShop, boughtOn: dayAfter, verdict: unclosed(), plain: 'invalid' },
    ['mistyped', 'notActivated'],
    'said-invalid',
    'compare-with-card',
  ],
  [
    'tills fail now',
    {
      ...atShop,
      boughtOn: boughtDay('2026-11-24', noon),
      verdict: verdict({ selling: { current: [tillFailure({ phase: 'ongoing', endedAt: null })] } }),
    },
    ['notActivated'],
    'till-failed-that-day',
    'ask-shop-with-receipt',
  ],
  [
    'what could not be bought was not bought',
    { ...atShop, verdict: verdict({ selling: { past: [tillFailure({ actions: ['purchase'] })] } }) },
    ['couldNotTell'],
    'said-something-else',
    'compare-with-card',
  ],
  [
    'a rumour of tills',
    { ...atShop, verdict: verdict({ selling: { past: [tillFailure({ certainty: 'unconfirmed' })] } }), plain: 'alreadyUsed' },
    ['alreadyUsed', 'notActivated'],
    'said-already-used',
    'check-balance-first',
  ],
  [
    'a rumour of an outage',
    { verdict: verdict({ typing: { current: [{ ...outage, certainty: 'unconfirmed' }] } }), plain: 'alreadyUsed' },
    ['alreadyUsed', 'outage'],
    'said-already-used',
    'check-balance-first',
  ],
  [
    'recovery announced',
    { verdict: verdict({ typing: { current: [{ ...outage, phase: 'monitoring' }] } }) },
    ['outage'],
    'recovery-not-confirmed',
    'wait-for-recovery',
  ],
  [
    'maintenance',
    { verdict: verdict({ typing: { current: [{ ...outage, level: 'maintenance' }] } }) },
    ['outage'],
    'maintenance-now',
    'wait-for-recovery',
  ],
  [
    'trouble',
    { verdict: verdict({ typing: { current: [{ ...outage, level: 'degraded' }] } }) },
    ['outage'],
    'trouble-now',
    'wait-for-recovery',
  ],
  [
    'outage of cards of another shop',
    { retailer: 'lawson', verdict: verdict({ typing: { current: [{ ...outage, retailers: ['seven-eleven'] }] } }) },
    ['couldNotTell'],
    'said-something-else',
    'compare-with-card',
  ],
  [
    'outage of cards of some shops',
    { verdict: verdict({ typing: { current: [{ ...outage, retailers: ['seven-eleven'] }] } }) },
    ['outage'],
    'outage-if-bought-there',
    'wait-for-recovery',
  ],
];

const names = { card: (id: string) => ({ ja: id, en: id }), retailer: (id: string) => ({ ja: id, en: id }), place: () => null };

test.each(rows)('%s', (_, changes, causes, said, fix) => {
  const { first, others } = likelyCauses(told(changes));
  expect([first, ...others].map(({ cause }) => cause)).toEqual(causes);
  expect(first.evidence).toBe(said);
  expect(first.fixes[0]).toBe(fix);
  for (const one of [first, ...others]) {
    for (const id of one.fixes) expect(fixOf(id), id).not.toBeNull();
    if (one.evidence === 'message') continue;
    for (const locale of ['ja', 'en'] as const)
      expect(fill(evidence[one.evidence], one.data, { locale, now: noon, names })).not.toContain('?');
  }
});

test('what the tills did is known, that they did it to this card is not', () => {
  expect(likelyCauses(told({ ...atShop, verdict: tillsFailed })).first.certainty).toBe('hint');
  expect(likelyCauses(told({ verdict: down })).first.certainty).toBe('statement');
});

test.each(plainCauses)('%s alone is never more than a hint and leads to something to do', (plain) => {
  const { first } = likelyCauses(told({ plain }));
  expect(first.certainty).toBe('hint');
  expect(first.fixes.length).toBeGreaterThan(1);
});

test('what could not be told is said, whatever the cause', () => {
  expect(likelyCauses(told()).notKnown).toEqual([]);
  const blind = verdict({ typing: { level: 'unknown' }, sources: [source('feed', false)] });
  expect(likelyCauses(told({ verdict: blind, message: alreadyUsed })).notKnown).toEqual(['outage-not-known', 'tills-not-known']);
  expect(likelyCauses(told({ boughtOn: boughtDay('2026-02-01', noon) })).notKnown).toEqual(['bought-too-long-ago']);
});

test('every wording has the same placeholders in both languages', () => {
  for (const { ja, en } of Object.values(evidence)) {
    const of = (text: string) => [...text.matchAll(placeholder)].map(([whole]) => whole).sort();
    expect(of(ja)).toEqual(of(en));
  }
});
