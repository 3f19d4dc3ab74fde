import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { epochMs, MINUTE } from '../../src/contracts/epoch-ms';
import type { AdapterResult } from '../../src/contracts/source-reading';
import { readNintendo } from '../../src/outages/adapters/nintendo';
import { readPlaystation } from '../../src/outages/adapters/playstation';
import { readXbox } from '../../src/outages/adapters/xbox';
import { service as nintendo } from '../../src/outages/services/nintendo';
import { service as playstation } from '../../src/outages/services/playstation';
import { service as xbox } from '../../src/outages/services/xbox';
import { sourceReading } from '../../src/stored-schemas';
import * as ofNintendo from './nintendo-fixture';
import * as ofPlaystation from './playstation-fixture';
import { at } from './support';
import { verdictOfAnswer } from './verdict-of-answer';
import * as ofXbox from './xbox-fixture';

// Many runs of small work: a busy computer needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const NOW = at('2026-11-24T09:30:00Z');

const pages = [
  {
    service: playstation,
    read: (body: string) => readPlaystation(body, playstation, NOW),
    quiet: ofPlaystation.region(),
    failing: ofPlaystation.region({ store: [ofPlaystation.entry()], account: [ofPlaystation.entry({ statusType: 'Degraded' })] }),
  },
  {
    service: nintendo,
    read: (body: string) => readNintendo(body, nintendo, NOW, body),
    quiet: ofNintendo.answer([ofNintendo.playing()]),
    failing: ofNintendo.answer([ofNintendo.entry()], [ofNintendo.maintenance()]),
  },
  {
    service: xbox,
    read: (body: string) => readXbox(body, xbox),
    quiet: ofXbox.answer(),
    failing: ofXbox.answer({ 35224: { Status: ofXbox.major, Incidents: [ofXbox.incident()] } }),
  },
];

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
const mutation = fc.tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), fc.jsonValue());
const bentBy = (page: unknown, mutations: readonly (readonly [readonly number[], unknown])[]) =>
  mutations.reduce((value, [path, replacement]) => mutated(value, path, replacement), page);

const canBeStored = (result: AdapterResult) =>
  !result.ok ||
  sourceReading.safeParse({
    source: 'x',
    good: { fetchedAt: NOW, validUntil: epochMs(NOW + MINUTE), seq: null, events: result.events, knownComponents: result.knownComponents },
    lastTry: null,
  }).success;

describe.each(pages)('$service.id', ({ service, read, quiet, failing }) => {
  test('no text makes its reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
      }),
    );
  });

  test('however an answer is bent, what is read of it can be stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(quiet, failing), fc.array(mutation, { minLength: 1, maxLength: 4 }), (page, mutations) => {
        expect(canBeStored(read(JSON.stringify(bentBy(page, mutations))))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('cut anywhere, an answer is not read', () => {
    const text = JSON.stringify(failing);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(read(text.slice(0, length))).toEqual({ ok: false, error: 'parse' });
      }),
    );
  });

  test('the examples are what they are called', () => {
    expect(verdictOfAnswer(service, read(JSON.stringify(quiet)), NOW).level).toBe('nothingReported');
    expect(['majorOutage', 'partialOutage']).toContain(verdictOfAnswer(service, read(JSON.stringify(failing)), NOW).level);
  });
});
