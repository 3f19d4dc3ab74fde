import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardRules } from '../../src/contracts/card';
import type { Place } from '../../src/contracts/place';
import { purchaseAnswers } from '../../src/contracts/purchase-advice';
import type { Retailer } from '../../src/contracts/retailer';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Verdict } from '../../src/contracts/verdict';
import { placeholder } from '../../src/i18n/fill';
import { advisePurchase } from '../../src/purchase/advise-purchase';
import { purchaseReasons } from '../../src/purchase/reasons';
import { at, event, later } from '../outages/support';
import { card, idsOf, place, source, verdict, written } from './support';

const now = at('2026-11-24T12:00:00Z');
const started = at('2026-11-24T08:00:00Z');

interface Asked {
  readonly verdict?: Verdict;
  readonly card?: CardRules;
  readonly at?: string | null;
  readonly shop?: Retailer;
  readonly place?: Place | null;
}
const advise = (asked: Asked = {}) =>
  advisePurchase(
    { card: 'apple', retailer: asked.at ?? null, place: asked.place?.id ?? null },
    { card: asked.card ?? card(), retailer: asked.shop ?? null, place: asked.place ?? null, verdict: asked.verdict ?? verdict(), now },
  );

const outage = (changes: Partial<StatusEvent> = {}) => event({ updatedAt: started, ...changes });
const tills = (changes: Partial<StatusEvent> = {}) =>
  outage({ key: 'feed:t', retailers: ['seven-eleven'], actions: ['activate', 'purchase'], certainty: 'reported', ...changes });
const everywhere = ({ retailers: _, ...rest }: StatusEvent): StatusEvent => rest;

test('with nothing against it: the best word there is, and never without the word about the card itself', () => {
  const advice = advise({ at: 'lawson' });
  expect(advice.answer).toBe('nothingKnownAgainst');
  expect(idsOf(advice)).toEqual(['nothing-known-against']);
  expect(written(advice, 'en')[0]).toContain('The card itself cannot be tested.');
  expect(written(advice, 'ja')[0]).toContain('カードそのものが使えるかどうかは確かめられません');
});

describe('one reason, one answer', () => {
  const product = {
    id: 'x',
    product: { ja: '旧', en: 'old' },
    since: '2026-03-31T15:00:00+09:00',
    say: { say: { ja: '', en: '' }, source: 's' },
    tellApart: { ja: '裏', en: 'back' },
  };
  const shop: Retailer = {
    id: 'lawson',
    name: { ja: 'ローソン', en: 'Lawson' },
    aliases: [],
    network: null,
    payment: { say: { ja: '現金', en: 'Cash' }, source: 's' },
    source: 's',
    sources: {},
  };

  test.each<[string, Asked, string, string]>([
    // Can it be sold?
    ['this shop cannot sell it', { at: 'seven-eleven', verdict: verdict({ selling: { current: [tills()] } }) }, 'stop', 'not-sold-here'],
    [
      'and was not back later',
      { at: 'seven-eleven', verdict: verdict({ selling: { current: [tills({ updatedAt: later(started, 1) })] } }) },
      'stop',
      'still-not-sold-here',
    ],
    [
      'another shop cannot',
      { at: 'lawson', verdict: verdict({ selling: { current: [tills()] } }) },
      'nothingKnownAgainst',
      'nothing-known-against',
    ],
    [
      'some shops cannot, and none is chosen',
      { verdict: verdict({ selling: { current: [tills()] } }) },
      'careful',
      'not-sold-at-some-shops',
    ],
    ['no shop can', { verdict: verdict({ selling: { current: [everywhere(tills())] } }) }, 'stop', 'not-sold-anywhere'],
    [
      'no shop can, this one neither',
      { at: 'lawson', verdict: verdict({ selling: { current: [everywhere(tills())] } }) },
      'stop',
      'not-sold-here',
    ],
    [
      'recovery announced',
      { at: 'seven-eleven', verdict: verdict({ selling: { current: [tills({ phase: 'monitoring' })] } }) },
      'careful',
      'till-recovery-not-confirmed',
    ],
    [
      'trouble',
      { at: 'seven-eleven', verdict: verdict({ selling: { current: [tills({ level: 'degraded' })] } }) },
      'careful',
      'till-trouble',
    ],
    [
      'only rumoured',
      { at: 'seven-eleven', verdict: verdict({ selling: { current: [tills({ certainty: 'unconfirmed' })] } }) },
      'careful',
      'till-trouble-unconfirmed',
    ],
    [
      'no data about tills',
      { at: 'lawson', verdict: verdict({ sources: [source('apple'), source('feed', false)] }) },
      'couldNotTell',
      'no-till-data',
    ],
    ['no feed at all', { at: 'lawson', verdict: verdict({ sources: [source('apple')] }) }, 'couldNotTell', 'no-till-data'],
    [
      'a failure here that is over',
      { at: 'seven-eleven', verdict: verdict({ selling: { past: [tills({ phase: 'resolved', endedAt: now })] } }) },
      'nothingKnownAgainst',
      'past-till-failure',
    ],
    [
      'one that was never declared over',
      { at: 'seven-eleven', verdict: verdict({ selling: { past: [tills({ phase: 'vanished' })] } }) },
      'nothingKnownAgainst',
      'past-till-failure-end-unknown',
    ],
    [
      'one of all shops',
      { at: 'lawson', verdict: verdict({ selling: { past: [everywhere(tills({ phase: 'vanished' }))] } }) },
      'nothingKnownAgainst',
      'past-till-failure-everywhere',
    ],
    // Will it work when typed?
    ['codes do not work', { at: 'lawson', verdict: verdict({ typing: { current: [outage()] } }) }, 'stop', 'code-does-not-work'],
    [
      'and were not back later',
      { verdict: verdict({ typing: { current: [outage({ updatedAt: now })] } }) },
      'stop',
      'code-still-does-not-work',
    ],
    [
      'since nobody knows when',
      { verdict: verdict({ typing: { current: [outage({ startedAt: null, updatedAt: now })] } }) },
      'stop',
      'code-does-not-work-now',
    ],
    ['in part', { verdict: verdict({ typing: { current: [outage({ level: 'partialOutage' })] } }) }, 'stop', 'code-does-not-work'],
    ['trouble', { verdict: verdict({ typing: { current: [outage({ level: 'degraded' })] } }) }, 'careful', 'code-trouble'],
    [
      'recovery announced',
      { verdict: verdict({ typing: { current: [outage({ phase: 'monitoring' })] } }) },
      'careful',
      'recovery-not-confirmed',
    ],
    [
      'only rumoured',
      { verdict: verdict({ typing: { current: [outage({ certainty: 'unconfirmed' })] } }) },
      'careful',
      'code-trouble-unconfirmed',
    ],
    ['maintenance', { verdict: verdict({ typing: { current: [outage({ level: 'maintenance' })] } }) }, 'careful', 'code-maintenance'],
    [
      'codes from this shop',
      { at: 'lawson', verdict: verdict({ typing: { current: [outage({ retailers: ['lawson'] })] } }) },
      'stop',
      'code-from-some-shops-does-not-work',
    ],
    [
      'codes from some shops, and none is chosen',
      { verdict: verdict({ typing: { current: [outage({ retailers: ['lawson'] })] } }) },
      'careful',
      'code-from-some-shops-does-not-work',
    ],
    [
      'over since today',
      { verdict: verdict({ typing: { past: [outage({ phase: 'resolved', endedAt: now })] } }) },
      'nothingKnownAgainst',
      'recently-resolved',
    ],
    [
      'no fresh answer of the issuer',
      { verdict: verdict({ sources: [source('apple', false), source('feed')] }) },
      'couldNotTell',
      'no-fresh-data',
    ],
    ['an issuer without a page, and no feed', { verdict: verdict({ coverage: 'none', sources: [] }) }, 'couldNotTell', 'no-official-data'],
    [
      'an issuer without a page, and an old feed',
      { verdict: verdict({ coverage: 'curatedOnly', sources: [source('feed', false)] }) },
      'couldNotTell',
      'no-official-data',
    ],
    [
      'a page that may never tell of codes cannot be read, and the feed is fresh',
      { at: 'lawson', verdict: verdict({ coverage: 'weakFeed', sources: [source('google-play', false), source('feed')] }) },
      'nothingKnownAgainst',
      'nothing-known-against',
    ],
    [
      'such a page is silent, and the feed is old',
      { verdict: verdict({ coverage: 'weakFeed', sources: [source('google-play'), source('feed', false)] }) },
      'couldNotTell',
      'no-fresh-data',
    ],
    // Is it the right card?
    [
      'the place refuses it',
      { place: place({ refuses: { say: ['apple'], source: 's' }, takes: { say: ['google-play'], source: 's' } }) },
      'stop',
      'place-refuses-card',
    ],
    [
      'the card says so',
      { card: card({ notUsableAt: { say: ['app-store'], source: 's' } }), place: place() },
      'stop',
      'place-refuses-card-knows-no-other',
    ],
    [
      'refusal weighs more than acceptance',
      { place: place({ refuses: { say: ['apple'], source: 's' }, takes: { say: ['apple'], source: 's' } }) },
      'stop',
      'place-refuses-card-knows-no-other',
    ],
    ['it may refuse it', { place: place({ refuses: { say: ['apple'], source: 's', hint: true } }) }, 'careful', 'place-may-refuse-card'],
    [
      'not known to take it',
      { place: place({ takes: { say: ['google-play'], source: 's' } }) },
      'couldNotTell',
      'place-not-known-to-take-card',
    ],
    [
      'said to take it',
      { place: place({ takes: { say: ['apple'], source: 's', hint: true } }) },
      'nothingKnownAgainst',
      'place-said-to-take-card',
    ],
    ['takes it', { place: place({ takes: { say: ['apple'], source: 's' } }) }, 'nothingKnownAgainst', 'nothing-known-against'],
    // What is told and never condemns
    ['a product that ended', { card: card({ ended: [product] }) }, 'nothingKnownAgainst', 'ended-products'],
    ['a shop not known to sell it', { at: 'geo' }, 'nothingKnownAgainst', 'shop-not-known-to-sell'],
    ['a card of which no shop is known', { at: 'lawson', card: card({ soldAt: null }) }, 'nothingKnownAgainst', 'shop-not-known-to-sell'],
    ['how a shop wants to be paid', { at: 'lawson', shop }, 'nothingKnownAgainst', 'shop-payment'],
  ])('%s', (_, asked, answer, id) => {
    const advice = advise(asked);
    expect(advice.answer).toBe(answer);
    expect(idsOf(advice)).toContain(id);
    // Whatever is said can be said in both languages, without a hole.
    for (const locale of ['ja', 'en'] as const) expect(written(advice, locale).join()).not.toMatch(/[?？{}]/);
  });

  test('a product whose end lies ahead is not told as ended', () => {
    expect(idsOf(advise({ card: card({ ended: [{ ...product, since: '2027-01-01T00:00:00+09:00' }] }) }))).toEqual([
      'nothing-known-against',
    ]);
  });

  test('three ended products with one way to tell them apart are one reason', () => {
    const advice = advise({ card: card({ ended: [product, { ...product, id: 'y', product: { ja: '古', en: 'older' } }] }) });
    expect(written(advice, 'en')[1]).toBe('Some kinds of apple are no longer accepted: old, older. back');
  });
});

describe('two questions', () => {
  const night = verdict({ typing: { current: [outage()] }, selling: { current: [tills()] } });

  test('a shop that cannot sell it, and a code that does not work', () => {
    expect(idsOf(advise({ at: 'seven-eleven', verdict: night }))).toEqual(['not-sold-here', 'code-does-not-work']);
  });

  test('a shop that can, and a code that does not work: the worse of the two', () => {
    const advice = advise({ at: 'lawson', verdict: night });
    expect(advice.answer).toBe('stop');
    expect(idsOf(advice)).toEqual(['sold-here-but-code-does-not-work', 'code-does-not-work']);
  });

  const apart = ({ answer, selling, typing }: ReturnType<typeof advise>) => ({
    answer,
    selling: [selling.answer, ...idsOf(selling)],
    typing: [typing.answer, ...idsOf(typing)],
  });
  const tillsOnly = verdict({ selling: { current: [tills()] } });
  test.each<[string, Asked, ReturnType<typeof apart>]>([
    [
      'neither',
      { at: 'seven-eleven', verdict: night },
      { answer: 'stop', selling: ['stop', 'not-sold-here'], typing: ['stop', 'code-does-not-work'] },
    ],
    [
      'sold there, but does not work: the first answer is not spoiled by the second',
      { at: 'lawson', verdict: night },
      { answer: 'stop', selling: ['nothingKnownAgainst'], typing: ['stop', 'sold-here-but-code-does-not-work', 'code-does-not-work'] },
    ],
    [
      'not sold there, but works',
      { at: 'seven-eleven', verdict: tillsOnly },
      { answer: 'stop', selling: ['stop', 'not-sold-here'], typing: ['nothingKnownAgainst'] },
    ],
    [
      'both',
      { at: 'lawson', verdict: tillsOnly },
      { answer: 'nothingKnownAgainst', selling: ['nothingKnownAgainst'], typing: ['nothingKnownAgainst'] },
    ],
    [
      'a refusing place is about typing, whatever the shop says',
      { at: 'geo', place: place({ refuses: { say: ['apple'], source: 's' } }) },
      {
        answer: 'stop',
        selling: ['nothingKnownAgainst', 'shop-not-known-to-sell'],
        typing: ['stop', 'place-refuses-card-knows-no-other'],
      },
    ],
    [
      'could not tell about tills, and typing is as silent as its source is fresh',
      { at: 'lawson', verdict: verdict({ sources: [source('apple'), source('feed', false)] }) },
      { answer: 'couldNotTell', selling: ['couldNotTell', 'no-till-data'], typing: ['nothingKnownAgainst'] },
    ],
  ])('told apart: %s', (_, asked, expected) => expect(apart(advise(asked))).toEqual(expected));

  test('codes work again while tills do not', () => {
    expect(advise({ at: 'seven-eleven', verdict: verdict({ selling: { current: [tills()] } }) }).answer).toBe('stop');
    expect(advise({ at: 'lawson', verdict: verdict({ selling: { current: [tills()] } }) }).answer).toBe('nothingKnownAgainst');
  });

  test('an outage that is known needs no fresh data to be told, but what it does not name stays unknown', () => {
    const old = verdict({ ...night, sources: [source('apple', false), source('feed', false)] });
    expect(idsOf(advise({ at: 'seven-eleven', verdict: old }))).toEqual(['not-sold-here', 'code-does-not-work']);
    expect(idsOf(advise({ at: 'lawson', verdict: old }))).toEqual([
      'sold-here-but-code-does-not-work',
      'code-does-not-work',
      'no-till-data',
    ]);
  });

  test('maintenance does not stand in for data that is missing', () => {
    const advice = advise({
      verdict: verdict({ sources: [source('apple', false), source('feed')], typing: { current: [outage({ level: 'maintenance' })] } }),
    });
    expect(idsOf(advice)).toEqual(['code-maintenance', 'no-fresh-data']);
  });
});

test('the answer is that of the first reason, and the reasons stand worst first', () => {
  const anyEvent = fc.record({
    phase: fc.constantFrom('ongoing' as const, 'monitoring' as const),
    level: fc.constantFrom('degraded' as const, 'partialOutage' as const, 'majorOutage' as const, 'maintenance' as const),
    certainty: fc.constantFrom('official' as const, 'unconfirmed' as const),
    shops: fc.constantFrom(undefined, ['lawson'], ['seven-eleven', 'geo']),
    startedAt: fc.constantFrom(null, started),
  });
  const events = fc.array(
    anyEvent.map(({ shops, ...rest }) => (shops ? outage({ ...rest, retailers: shops }) : outage(rest))),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(events, events, fc.boolean(), fc.constantFrom(null, 'lawson', 'geo'), (typing, selling, fresh, at) => {
      const sources = [source('apple', fresh), source('feed', fresh)];
      const advice = advise({ at, verdict: verdict({ sources, typing: { current: typing }, selling: { current: selling } }) });
      const ranks = advice.reasons.map(({ answer }) => purchaseAnswers.indexOf(answer));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(advice.answer).toBe(advice.reasons[0]?.answer);
      // The verdict is the worse of the two answers, and no reason is lost or told twice on the way.
      const worse = [advice.selling.answer, advice.typing.answer].toSorted(
        (a, b) => purchaseAnswers.indexOf(a) - purchaseAnswers.indexOf(b),
      )[0];
      expect(advice.answer).toBe(worse);
      expect([...idsOf(advice.selling), ...idsOf(advice.typing)].toSorted()).toEqual(
        idsOf(advice)
          .filter((id) => id !== 'nothing-known-against')
          .toSorted(),
      );
      // Without fresh data, the best word is never said.
      if (!fresh) expect(advice.answer).not.toBe('nothingKnownAgainst');
      expect(advice.answer === 'nothingKnownAgainst').toBe(idsOf(advice).includes('nothing-known-against'));
      written(advice, 'ja');
    }),
  );
});

test.each(Object.entries(purchaseReasons))('%s has the same placeholders in both languages', (_, text) => {
  const holes = (sentence: string) => new Set([...sentence.matchAll(placeholder)].map(([hole]) => hole));
  expect(holes(text.en)).toEqual(holes(text.ja));
});
