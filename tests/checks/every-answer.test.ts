import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardRules } from '../../src/contracts/card';
import type { CardMessage } from '../../src/contracts/card-message';
import type { Check } from '../../src/contracts/check';
import { codeIssues } from '../../src/contracts/code-issue';
import { DAY, epochMs, HOUR } from '../../src/contracts/epoch-ms';
import { foreignSigns, hostLikenesses } from '../../src/contracts/foreign-site';
import { known, type Observed, unknown } from '../../src/contracts/observed';
import {
  arrivals,
  codeFieldSightings,
  ELSEWHERE,
  frameStorageStates,
  type PageFacts,
  siteDataStates,
} from '../../src/contracts/page-facts';
import { pagePurposes } from '../../src/contracts/page-purpose';
import type { Situation } from '../../src/contracts/situation';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Answer } from '../../src/contracts/verdict';
import { checks } from '../../src/findings/catalogue';
import { findingView, type ViewContext } from '../../src/findings/finding-view';
import { goodPage, noon, outage, quietVerdict, situation, testCard } from '../support/situation';
import { watched } from '../support/watched';

/**
 * Every answer that stands in a check's file is given in some situation of a wide range, and none that does not: an answer that nothing leads
 * to is dead, and one that appears from elsewhere was never looked at.
 */
const sources = import.meta.glob<string>('../../src/checks/*.ts', { eager: true, query: '?raw', import: 'default' });
const files = import.meta.glob<Check<keyof Situation>>('../../src/checks/*.ts', { eager: true, import: 'check' });

const say = { ja: '文', en: 'Words.' };
const base = {
  seenByPeople: true,
  words: { say: [{ language: 'en', pattern: 'words' }], source: 's' },
  meaning: { say, source: 's' },
  fixes: [],
} as const;
const messages: readonly CardMessage[] = [
  { ...base, id: 'wrong', outcome: 'refused', cause: 'mistyped' },
  { ...base, id: 'used', outcome: 'refused', cause: 'alreadyUsed' },
  { ...base, id: 'added', outcome: 'accepted' },
  { ...base, id: 'confirm', outcome: 'needsMore' },
];
const richCard: CardRules = {
  ...testCard,
  messages,
  attemptLimit: { say: { tries: 4, lockedForMinutes: 60, counts: 'account', text: say }, source: 's' },
  flow: { mustNot: { say, source: 's' }, finalButton: { say, source: 's' }, returnButton: { say, source: 's' } },
  lookalikes: { serial: { say, source: 's' } },
  neverUsed: { say, source: 's' },
  ended: [{ id: 'old', product: say, since: '2026-01-01T00:00:00Z', say: { say, source: 's' }, tellApart: say }],
};

const reasons = ['notCollected', 'notSupported', 'timedOut', 'stale', 'failed'] as const;
const observed = <T>(...values: readonly T[]): fc.Arbitrary<Observed<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...values).map(known) },
    fc.constantFrom(...reasons).map((reason) => unknown(reason)),
  );

const till: StatusEvent = { ...outage, key: 'till', actions: ['activate'], retailers: ['lawson'] };
const quiet: Answer = { level: 'nothingReported', current: [], past: [] };
const notTold: Answer = { level: 'unknown', current: [], past: [] };
const answers = (event: StatusEvent): readonly Answer[] => [
  quiet,
  notTold,
  { level: event.level, current: [event], past: [] },
  { level: 'nothingReported', current: [], past: [{ ...event, phase: 'resolved', endedAt: noon }] },
];

const pages: fc.Arbitrary<PageFacts> = fc.record({
  documentId: fc.constant(1),
  card: fc.constantFrom('test-card', 'test-card', 'test-card', null),
  page: fc.constantFrom('redeem', 'redeem', ELSEWHERE),
  codeField: fc.constantFrom(...codeFieldSightings),
  purpose: fc.constantFrom(...pagePurposes),
  signals: fc.constant<PageFacts['signals']>([]),
  foreignSigns: fc.subarray([...foreignSigns]),
  secure: fc.boolean(),
  siteData: observed(...siteDataStates),
  arrival: observed(...arrivals),
  online: observed(true, false),
  pageStatus: observed(200, 403, 429, 503),
  frameStorage: observed(...frameStorageStates),
  typingBeganAfter: observed<number | null>(null, 0, 90),
  failedScripts: observed(0, 2),
  scripting: observed(true, false),
  translated: observed(true, false),
  pageAnswer: fc.constantFrom(null, 'wrong', 'used', 'added', 'confirm', 'other'),
  codeIssues: fc.oneof(
    fc.constant<PageFacts['codeIssues']>([]),
    fc.constantFrom(...codeIssues).map((issue) => [issue]),
  ),
  codeResembles: fc.constantFrom(null, null, 'serial'),
  codeFitsOther: fc.constantFrom(null, null, 'several'),
});
const situations: fc.Arbitrary<Situation> = fc.record({
  page: pages,
  pageKind: fc.constantFrom('redeem', 'redeem', 'balance'),
  foreignSite: fc.oneof(
    fc.constant(null),
    fc.record({
      mark: fc.constantFrom('a1', 'b2'),
      allowed: fc.boolean(),
      official: fc.boolean(),
      likeness: fc.constantFrom(null, ...hostLikenesses.map((how) => ({ card: 'test-card', how }))),
    }),
  ),
  outage: fc.oneof(
    fc
      .tuple(fc.constantFrom(...answers(outage)), fc.constantFrom(...answers(till)))
      .map(([typing, selling]) => known({ ...quietVerdict, typing, selling })),
    fc.constant(unknown('failed')),
  ),
  journal: observed({ submittedAt: null }, { submittedAt: noon }),
  tries: observed(
    { failed: [], acceptedAt: null },
    { failed: Array.from({ length: 3 }, () => noon), acceptedAt: null },
    { failed: Array.from({ length: 4 }, () => noon), acceptedAt: epochMs(noon - HOUR) },
  ),
  browser: observed(
    ...[10, 200, 500].flatMap((age) =>
      [true, false].map((longTermSupport) => ({ name: 'Chrome', version: '1', releasedAt: epochMs(noon - age * DAY), longTermSupport })),
    ),
  ),
  system: observed(
    { platform: 'Windows', version: '15.0.0' },
    { platform: 'Windows', version: '0.3' },
    { platform: 'Windows', version: '' },
    { platform: 'Linux', version: '' },
    { platform: 'iOS', version: '' },
    { platform: 'Android', version: '15' },
  ),
  serversAheadBy: observed(0, HOUR, 3 * DAY),
  privateWindow: observed(true, false),
  card: fc.constantFrom(null, testCard, richCard, richCard),
  otherCard: fc.constantFrom(null, { ...testCard, id: 'other-card' }),
  boughtAt: fc.constantFrom(null, 'lawson'),
  now: fc.constant(noon),
});

const battery: readonly Situation[] = [situation(), ...fc.sample(situations, { seed: 7, numRuns: 3_000 })];

test.each(Object.keys(files))('%s gives every answer that it holds, and no other', (path) => {
  const check = checks.find(({ id }) => path.endsWith(`/${id}.ts`));
  const held = new Set([...(sources[path] ?? '').matchAll(/status: '(\w+)'/g)].map(([, status]) => status));
  const given = new Set(battery.map((one) => check?.run(one).status));
  expect([...given].sort()).toEqual([...held].sort());
  expect(held).toContain('fail');
});

const context: ViewContext = {
  locale: 'en',
  now: noon,
  names: { card: () => say, retailer: () => say, place: () => say },
  family: 'chromium',
  system: 'windows',
  origin: null,
};

test.each(checks)('$id fails only in wordings that it has, filled without a hole', ({ id, severity, certainty, run }) => {
  for (const one of battery) {
    const result = run(one);
    if (result.status !== 'fail') continue;
    const view = findingView({ key: id, check: id, say: 'default', severity, certainty, data: {}, ...result }, context);
    expect(view, JSON.stringify(result)).not.toBeNull();
    // A hole is written as a question mark with nothing before it; a question ends in a letter.
    for (const text of [view?.title, view?.text, view?.because]) expect(text).not.toMatch(/(^|[\s(“])\?/);
  }
});

test.each(checks)('$id never passes on a fact that it looked at and that is not known, whatever else is so', ({ run }) => {
  for (const one of battery) {
    const { given, unknownRead } = watched(one);
    if (run(given).status === 'pass') expect([...unknownRead]).toEqual([]);
  }
});

test('a page on which nothing is wrong is within the range', () => expect(battery[0]?.page).toEqual(goodPage));
