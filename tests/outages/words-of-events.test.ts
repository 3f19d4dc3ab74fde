import { describe, expect, test } from 'vitest';
import { check as retailerOutage } from '../../src/checks/retailer-outage';
import { check as serviceOutage, words as serviceWords } from '../../src/checks/service-outage';
import { epochMs, HOUR } from '../../src/contracts/epoch-ms';
import { known } from '../../src/contracts/observed';
import type { JudgedEvent } from '../../src/contracts/verdict';
import { type FillContext, fill } from '../../src/i18n/fill';
import { tillCauses } from '../../src/troubleshoot/till-causes';
import { verdict } from '../purchase/support';
import { noon, outage, quietVerdict, situation } from '../support/situation';
import { thatDay, tillFailure, told } from '../troubleshoot/support';

const noNames = { card: () => null, retailer: () => null, place: () => null };
const context = (locale: 'ja' | 'en'): FillContext => ({ locale, now: noon, names: noNames });

describe('an event that left the list without being declared over', () => {
  const vanished: JudgedEvent = { ...outage, phase: 'vanished', updatedAt: epochMs(noon - HOUR), expiresAt: noon };
  const result = serviceOutage.run(
    situation({ outage: known({ ...quietVerdict, typing: { level: 'nothingReported', current: [], past: [vanished] } }) }),
  );

  test('is never worded as over', () => {
    expect(result).toMatchObject({ status: 'fail', severity: 'info', say: 'noLongerListed' });
    expect(serviceWords.noLongerListed.text.en).toContain('not declared over');
    expect(serviceWords.noLongerListed.text.ja).toContain('復旧したとの発表はありません');
  });
});

describe('the countries that an event is about', () => {
  const runWith = (regions: readonly string[] | undefined) => {
    const event: JudgedEvent = { ...outage, ...(regions && { regions }) };
    const result = serviceOutage.run(
      situation({ outage: known({ ...quietVerdict, typing: { level: 'majorOutage', current: [event], past: [] } }) }),
    );
    if (result.status !== 'fail' || !result.data) throw new Error('should fail with data');
    return result.data;
  };
  test.each([
    ['ja', ['JP'], '日本：'],
    ['en', ['JP', 'US'], 'Japan, United States: '],
    ['en', ['??'], '??: '],
    ['en', [], ''],
  ] as const)('in %s, %j stand before what happened', (locale, regions, expected) => {
    expect(fill({ ja: '{regions:regions}', en: '{regions:regions}' }, runWith(regions), context(locale))).toBe(expected);
  });
  test('are left out where the source names none', () => {
    expect(fill(serviceWords.default.text, runWith(undefined), context('en'))).not.toMatch(/^[^(]*\?/);
  });
});

describe('an event that names a network of tills', () => {
  const ofNetwork = (changes: Partial<JudgedEvent> = {}): JudgedEvent => ({
    ...tillFailure(),
    networks: ['incomm-jp'],
    retailers: ['familymart'],
    perhapsRetailers: ['lawson'],
    ...changes,
  });
  const run = (boughtAt: string | null, event = ofNetwork({ phase: 'ongoing', endedAt: null })) =>
    retailerOutage.run(
      situation({ boughtAt, outage: known({ ...quietVerdict, selling: { level: 'partialOutage', current: [event], past: [] } }) }),
    );

  test.each([
    ['no shop named', null, { status: 'fail', say: 'network' }],
    ['a shop that is thought to use it', 'familymart', { status: 'fail', say: 'network' }],
    ['a shop of which nobody knows', 'lawson', { status: 'unknown' }],
    ['a shop of another network', 'geo', { status: 'pass' }],
  ])('%s', (_, shop, expected) => expect(run(shop)).toMatchObject(expected));
  test('of which no shop is known to use it names none', () => {
    expect(run(null, ofNetwork({ phase: 'ongoing', endedAt: null, retailers: [] })).status).toBe('unknown');
  });
  test('that is over is told in the same careful words', () => {
    const past = retailerOutage.run(
      situation({
        boughtAt: null,
        outage: known({ ...quietVerdict, selling: { level: 'nothingReported', current: [], past: [ofNetwork()] } }),
      }),
    );
    expect(past).toMatchObject({ status: 'fail', say: 'pastOfNetwork' });
  });

  test.each([
    ['familymart', 'possible'],
    ['lawson', 'possible'],
    ['geo', 'none'],
  ])('as the cause why a card from %s does not work: %s', (retailer, expected) => {
    const causes = tillCauses(told({ verdict: verdict({ selling: { past: [ofNetwork()] } }), retailer, boughtOn: thatDay }));
    expect(causes.sure).toEqual([]);
    expect(causes.possible.map(({ evidence }) => evidence)).toEqual(expected === 'none' ? [] : ['tills-failed-once']);
  });
});
