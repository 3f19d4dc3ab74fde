import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DAY, epochMs } from '../../src/contracts/epoch-ms';
import type { SourceReading } from '../../src/contracts/source-reading';
import { actions, certainties, eventKinds, eventLevels, eventPhases, type StatusEvent } from '../../src/contracts/status-event';
import { readApple } from '../../src/outages/adapters/apple';
import file from '../../src/outages/feed/bundled.json';
import { eventsAt } from '../../src/outages/feed/events-at';
import { parseFeed } from '../../src/outages/feed/schema';
import { service } from '../../src/outages/services/apple';
import { verdictOf } from '../../src/outages/verdict';
import { appleFixture } from './apple-fixture';

// Many runs of small work: a busy computer needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const good = [appleFixture('fine.json'), appleFixture('ongoing-outage.json'), appleFixture('nulls.json')].map((text): unknown =>
  JSON.parse(text),
);

/** A copy with one value, anywhere inside, changed to something else. */
function mutated(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step % value.length ? mutated(one, rest, replacement) : one));
  const keys = Object.keys(value);
  const chosen = keys[step % keys.length];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === chosen ? mutated(one, rest, replacement) : one]));
}
const mutation = fc.tuple(fc.array(fc.nat(60), { maxLength: 6 }), fc.jsonValue());

test('no text makes a reader throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.json().map((text) => `cb(${text});`),
      ),
      (text) => {
        expect(typeof readApple(text, service).ok).toBe('boolean');
        expect(typeof parseFeed(text).ok).toBe('boolean');
      },
    ),
  );
});

test('however a good answer of Apple’s is bent, it is never silence without a component that was seen to be silent', () => {
  fc.assert(
    fc.property(fc.constantFrom(...good), fc.array(mutation, { minLength: 1, maxLength: 4 }), (answer, mutations) => {
      const bent = mutations.reduce((value, [path, replacement]) => mutated(value, path, replacement), answer);
      const result = readApple(JSON.stringify(bent), service);
      if (result.ok) expect(result.knownComponents.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('cut anywhere, an answer of Apple’s is not read', () => {
  const text = appleFixture('ongoing-outage.json').trimEnd();
  fc.assert(
    fc.property(fc.nat(text.length - 1), (length) => {
      expect(readApple(text.slice(0, length), service)).toEqual({ ok: false, error: 'parse' });
    }),
  );
});

test('however a feed is bent, it is read or refused, and what it says at any time can be told', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 4e12 }), (mutations, now) => {
      const bent = mutations.reduce((value: unknown, [path, replacement]) => mutated(value, path, replacement), file);
      const result = parseFeed(JSON.stringify(bent));
      if (result.ok) expect(Array.isArray(eventsAt(result.document, epochMs(now), 'feed'))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const NOW = epochMs(Date.UTC(2026, 10, 24));
const moment = fc.integer({ min: NOW - 300 * DAY, max: NOW + 300 * DAY }).map(epochMs);
const anyEvent: fc.Arbitrary<StatusEvent> = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  source: fc.constantFrom('apple', 'feed'),
  publisher: fc.constant('x'),
  certainty: fc.constantFrom(...certainties),
  cards: fc.constantFrom(['apple'], ['webmoney'], ['apple', 'webmoney']),
  actions: fc.subarray([...actions], { minLength: 1 }),
  kind: fc.constantFrom(...eventKinds),
  phase: fc.constantFrom(...eventPhases),
  level: fc.constantFrom(...eventLevels),
  startedAt: fc.option(moment),
  endedAt: fc.option(moment),
  endIsPlanned: fc.boolean(),
  updatedAt: fc.option(moment),
  title: fc.constant({ ja: '障害', en: 'Outage' }),
  url: fc.constant(null),
  raw: fc.constant(''),
});
const anyReading: fc.Arbitrary<SourceReading> = fc.record({
  source: fc.constantFrom('apple', 'feed', 'other'),
  good: fc.option(
    fc.record({
      fetchedAt: moment,
      validUntil: moment,
      events: fc.array(anyEvent, { maxLength: 4 }),
      knownComponents: fc.constantFrom([], ['App Store']),
      seq: fc.constant(null),
    }),
  ),
  lastTry: fc.constant(null),
});

test('«nothing reported» is never said without a fresh, good reading of the source that has to speak', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('apple', 'webmoney'),
      fc.array(anyReading, { maxLength: 4 }),
      fc.array(anyEvent, { maxLength: 3 }),
      fc.boolean(),
      (card, readings, bundledEvents, feedConfigured) => {
        const verdict = verdictOf(card, readings, NOW, { services: [service], bundledEvents, feedConfigured });
        const speaks = (source: string) =>
          readings.some(
            (reading) =>
              reading.source === source &&
              reading.good !== null &&
              reading.good.fetchedAt <= NOW &&
              NOW < reading.good.validUntil &&
              reading.good.knownComponents.length > 0,
          );
        if (verdict.typing.level === 'nothingReported') expect(speaks(card === 'apple' ? 'apple' : 'feed')).toBe(true);
        if (verdict.selling.level === 'nothingReported') expect(speaks('feed') && feedConfigured).toBe(true);
        for (const { current, past } of [verdict.typing, verdict.selling]) {
          expect(current.every(({ phase }) => phase !== 'resolved' && phase !== 'vanished')).toBe(true);
          expect(past.every(({ phase }) => phase === 'resolved' || phase === 'vanished')).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
