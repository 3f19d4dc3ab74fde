import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf, retailerOf } from '../../src/catalogue/rules';
import type { CardRules } from '../../src/contracts/card';
import { DAY, type EpochMs, epochMs } from '../../src/contracts/epoch-ms';
import { type PurchaseReason, purchaseAnswers } from '../../src/contracts/purchase-advice';
import type { SourceReading } from '../../src/contracts/source-reading';
import { type Verdict, verdictLevels } from '../../src/contracts/verdict';
import { bundledFeed } from '../../src/outages/feed/bundled';
import file from '../../src/outages/feed/bundled.json';
import { eventsAt } from '../../src/outages/feed/events-at';
import type { Fetch } from '../../src/outages/fetch-text';
import { service } from '../../src/outages/services/apple';
import { verdictOf } from '../../src/outages/verdict';
import { advisePurchase } from '../../src/purchase/advise-purchase';
import { typingReasons } from '../../src/purchase/typing-reasons';
import { card as someCard, written } from '../purchase/support';
import { appleFixture } from './apple-fixture';
import { affectedCards, type Expectation, expectations, otherCards, sellingShops, stoppedShops } from './incident-2019-12-20.expected';
import { feedOf, refreshAt } from './refresh-at';
import { at } from './support';

/** Apple's own page showed nothing in those hours; the feed is the file in the package, replayed. */
const fetchOfThatNight: Fetch = async () => new Response(appleFixture('fine-2019-names.json'));

const readingsAt = async (now: EpochMs, stored: readonly SourceReading[] = []) =>
  (await refreshAt(now, { fetch: fetchOfThatNight, feed: feedOf(JSON.stringify(file), now), stored, services: [service] })).readings;

const verdictAt = (card: string, readings: readonly SourceReading[], now: EpochMs): Verdict =>
  verdictOf(card, readings, now, { services: [service], bundledEvents: eventsAt(bundledFeed, now, 'bundled'), feedConfigured: true });

const buying = (verdict: Verdict, card: CardRules, retailer: string | null, now: EpochMs) =>
  advisePurchase(
    { card: card.id, retailer, place: null },
    { card, retailer: retailer === null ? null : retailerOf(retailer), place: null, verdict, now },
  );

/** Leaves out what is known about shops in general. */
const aboutTheNight = (reasons: readonly PurchaseReason[]) => reasons.filter(({ say }) => !say.startsWith('shop-'));

async function expectTold({ at: iso, card: id, question, retailer, answer, because, asOf, ended }: Expectation, card: CardRules) {
  const now = at(iso);
  const verdict = verdictAt(id, await readingsAt(now), now);
  const told = question === 'buying' ? buying(verdict, card, retailer ?? null, now).reasons : typingReasons(verdict, null);
  const reasons = aboutTheNight(told);
  expect(reasons.map(({ say }) => say)).toEqual(because);
  expect(told[0]?.answer ?? 'nothingKnownAgainst').toBe(answer);
  if (asOf !== undefined) expect(reasons[0]?.data.asOf).toBe(at(asOf));
  if (ended !== undefined) expect(reasons.map(({ data }) => data.ended)).toContain(at(ended));
  for (const locale of ['ja', 'en'] as const) written({ reasons: told }, locale);
}

const title = (row: Expectation) => `${row.at} ${row.question} ${row.card}${row.retailer ? ` at ${row.retailer}` : ''}: ${row.answer}`;
const rows = expectations.map((row) => [title(row), row] as const);

describe('the night of 2019-12-20', () => {
  test.each(rows)('%s', (_, row) => expectTold(row, someCard({ id: row.card })));
});

describe('the same with the cards and shops of the catalogue', () => {
  test('every card and shop of the table is there', () => {
    expect([...affectedCards, ...otherCards].filter((id) => cardOf(id) === null)).toEqual([]);
    expect([...stoppedShops, ...sellingShops].filter((id) => retailerOf(id) === null)).toEqual([]);
  });

  test.each(rows)('%s', (_, row) => expectTold(row, cardOf(row.card) ?? someCard({ id: 'missing' })));
});

test('who opens the browser at Christmas without a feed is told about the night by the copy in the package', () => {
  const now = at('2019-12-25T10:00:00+09:00');
  const { selling, typing } = verdictAt('apple', [], now);
  expect(typing).toMatchObject({ level: 'unknown', current: [] });
  expect(selling).toMatchObject({
    level: 'unknown',
    current: [],
    past: [{ source: 'bundled', phase: 'vanished', retailers: stoppedShops }],
  });
});

test('a browser that slept since that night does not claim that the outage goes on', async () => {
  const stored = await readingsAt(at('2019-12-20T21:00:00+09:00'));
  const now = at('2019-12-25T10:00:00+09:00');
  const { typing, selling } = verdictAt('apple', stored, now);
  expect(typing).toMatchObject({ level: 'unknown', current: [] });
  expect(selling.past).toHaveLength(1);
});

test('two hours without a connection: the outage keeps showing', async () => {
  const stored = await readingsAt(at('2019-12-20T21:00:00+09:00'));
  const { typing, sources } = verdictAt('apple', stored, at('2019-12-20T23:00:00+09:00'));
  expect(typing.level).toBe('majorOutage');
  expect(sources.map(({ fresh }) => fresh)).toEqual([false, false]);
});

test('Amazon, BitCash and Steam never turn red from it, at any shop, at any time', async () => {
  const from = at('2019-12-19T00:00:00+09:00');
  const notWorse = verdictLevels.indexOf('unknown');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...otherCards),
      fc.constantFrom(null, ...stoppedShops, ...sellingShops),
      fc.integer({ min: 0, max: 10 * DAY }),
      fc.boolean(),
      async (id, retailer, after, connected) => {
        const now = epochMs(from + after);
        const verdict = verdictAt(id, connected ? await readingsAt(now) : [], now);
        expect(verdictLevels.indexOf(verdict.typing.level)).toBeGreaterThanOrEqual(notWorse);
        expect(verdictLevels.indexOf(verdict.selling.level)).toBeGreaterThanOrEqual(notWorse);
        const { answer } = buying(verdict, someCard({ id }), retailer, now);
        expect(purchaseAnswers.indexOf(answer)).toBeGreaterThanOrEqual(purchaseAnswers.indexOf('couldNotTell'));
      },
    ),
  );
});
