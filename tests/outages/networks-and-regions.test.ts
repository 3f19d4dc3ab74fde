import { describe, expect, test } from 'vitest';
import { cardOf, retailers } from '../../src/catalogue/rules';
import type { CardRules } from '../../src/contracts/card';
import type { StatusEvent } from '../../src/contracts/status-event';
import { type VerdictOptions, verdictOf } from '../../src/outages/verdict';
import { sellingReasons } from '../../src/purchase/selling-reasons';
import { typingReasons } from '../../src/purchase/typing-reasons';
import { at, event, reading } from './support';

const now = at('2026-11-24T12:00:00Z');
const countriesOf = (card: string) => cardOf(card)?.region?.say.countries ?? null;
const options: VerdictOptions = { services: [], bundledEvents: [], feedConfigured: true, retailers, countriesOf };
const tills = (changes: Partial<StatusEvent>) =>
  event({
    key: 'feed:x',
    source: 'feed',
    certainty: 'reported',
    cards: ['apple', 'walmart', 'famipay-gift'],
    actions: ['activate'],
    ...changes,
  });
const verdict = (changes: Partial<StatusEvent>, card = 'apple') => verdictOf(card, [reading('feed', now, [tills(changes)])], now, options);

describe('an event that names a network of tills', () => {
  const told = (shop: string | null, changes: Partial<StatusEvent> = {}) =>
    sellingReasons(verdict({ networks: ['incomm-jp'], ...changes }), shop).map(({ answer, say }) => `${answer} ${say}`);

  test('concerns the shops that the catalogue counts to it, in words that say that this is an inference', () => {
    expect(told('familymart')).toEqual(['stop probably-not-sold-here']);
  });
  test('may concern a shop whose network nobody knows: neither affected nor fine', () => {
    expect(told('lawson')).toEqual(['couldNotTell shop-may-be-affected']);
  });
  test('without a shop names those that are thought to use it', () => {
    expect(told(null)).toEqual(['careful probably-not-sold-at-some-shops']);
    expect(verdict({ networks: ['incomm-jp'] }).selling.level).toBe('partialOutage');
    expect(verdict({ networks: ['incomm-jp'] }).selling.current[0]?.retailers).toContain('familymart');
  });
  test('of which no shop is known to use it: every unknown shop may be concerned, and one of another network is not', () => {
    expect(told(null, { networks: ['another'] })).toEqual(['careful till-trouble']);
    expect(told('lawson', { networks: ['another'] })).toEqual(['couldNotTell shop-may-be-affected']);
    expect(told('familymart', { networks: ['another'] })).toEqual([]);
  });
  test('and shops: the list of the source holds', () => {
    expect(told('lawson', { retailers: ['lawson'] })).toEqual(['stop still-not-sold-here']);
    expect(told('familymart', { retailers: ['lawson'] })).toEqual([]);
  });
  test('about typing: a code from a shop of an unknown network could not be told', () => {
    const typing = (shop: string | null) =>
      typingReasons(verdict({ networks: ['incomm-jp'], actions: ['redeem'] }), shop).map(({ answer, say }) => `${answer} ${say}`);
    expect(typing('familymart')).toEqual(['careful code-trouble']);
    expect(typing('lawson')).toEqual(['couldNotTell shop-may-be-affected']);
  });
  test('that is over stays known for cards of every shop that it may have concerned', () => {
    const over = { phase: 'resolved', endedAt: now } as const;
    expect(told('familymart', over)).toEqual(['nothingKnownAgainst past-till-failure-everywhere']);
    expect(told('lawson', over)).toEqual(['nothingKnownAgainst past-till-failure-everywhere']);
  });
});

describe('an event about certain countries', () => {
  test.each<[string, string, readonly string[] | undefined, boolean]>([
    ['counts for a card of any country', 'apple', ['JP'], true],
    ['counts for a card of that country', 'famipay-gift', ['JP', 'US'], true],
    ['does not count for a card that is used elsewhere only', 'walmart', ['JP'], false],
    ['that names none counts for every card', 'walmart', undefined, true],
  ])('%s', (_, card, regions, counts) => {
    const { selling } = verdict(regions === undefined ? {} : { regions }, card);
    expect(selling.current).toHaveLength(counts ? 1 : 0);
    expect(selling.level).toBe(counts ? 'majorOutage' : 'nothingReported');
  });
});

test('a shop has a network id only beside the claim that says where it is known from', () => {
  expect(retailers.filter(({ network, networkId }) => (network === null) !== (networkId === undefined)).map(({ id }) => id)).toEqual([]);
});

test('countries are written as codes', () => {
  const codes = ['amex-gift', 'best-buy', 'famipay-gift', 'walmart']
    .map(cardOf)
    .flatMap((card: CardRules | null) => card?.region?.say.countries ?? []);
  expect(codes.length).toBeGreaterThan(4);
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});
