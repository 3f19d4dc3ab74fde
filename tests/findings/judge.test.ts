import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeIssues } from '../../src/contracts/code-issue';
import { known, type Observed, unknown } from '../../src/contracts/observed';
import { arrivals, codeFieldSightings, siteDataStates } from '../../src/contracts/page-facts';
import { checks } from '../../src/findings/catalogue';
import { judge } from '../../src/findings/judge';
import { likeliestFirst } from '../../src/findings/likeliest-first';
import { outage, quietVerdict, situation } from '../support/situation';
import { watched } from '../support/watched';

test('where nothing is wrong nothing is said, and nothing is left open', () => {
  expect(judge(situation())).toEqual({ findings: [], openQuestions: [] });
});

test('findings carry card, check and subject in their key, the likeliest cause first', () => {
  const { findings } = judge(
    situation({
      page: { codeIssues: ['unexpectedLength', 'fullWidth'], siteData: known('blocked') },
      outage: known({ ...quietVerdict, typing: { level: 'majorOutage', current: [outage], past: [] } }),
    }),
  );
  expect(findings.map(({ key }) => key)).toEqual([
    'test-card/service-outage/official:1:0',
    'test-card/cookies-blocked',
    'test-card/full-width-code',
    'test-card/unexpected-code-length',
  ]);
  expect([...findings].reverse().sort(likeliestFirst)).toEqual(findings);
});

test('a check that cannot answer leaves an open question', () => {
  const { findings, openQuestions } = judge(situation({ page: { siteData: unknown('timedOut') } }));
  expect(findings).toEqual([]);
  expect(openQuestions).toEqual([{ check: 'cookies-blocked', reason: 'timedOut' }]);
});

const reasons = ['notCollected', 'notPermitted', 'notSupported', 'timedOut', 'stale', 'failed'] as const;
const observed = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Observed<T>> =>
  fc.oneof(
    value.map(known),
    fc.constantFrom(...reasons).map((reason) => unknown(reason)),
  );
const anyPage = fc.record({
  codeField: fc.constantFrom(...codeFieldSightings),
  secure: fc.boolean(),
  siteData: observed(fc.constantFrom(...siteDataStates)),
  arrival: observed(fc.constantFrom(...arrivals)),
  online: observed(fc.boolean()),
  pageStatus: observed(fc.integer({ min: 100, max: 599 })),
  codeIssues: fc.subarray([...codeIssues]),
  codeResembles: fc.constantFrom(null, 'unknown-thing'),
});

test('whatever a page reports, no check throws, and an unknown fact never passes', () => {
  const facts = ['siteData', 'arrival', 'online', 'pageStatus'] as const;
  const checkOf = {
    siteData: 'cookies-blocked',
    arrival: 'return-to-submitted-form',
    online: 'offline-browser',
    pageStatus: 'failing-page',
  };
  fc.assert(
    fc.property(anyPage, (page) => {
      const { openQuestions } = judge(situation({ page }));
      expect(openQuestions.map(({ reason }) => reason)).not.toContain('threw');
      for (const fact of facts) {
        if (page[fact].known) continue;
        expect(checks.find(({ id }) => id === checkOf[fact])?.run(situation({ page })).status).not.toBe('pass');
      }
    }),
  );
});

const pageFactNames = [
  'siteData',
  'arrival',
  'online',
  'pageStatus',
  'frameStorage',
  'typingBeganAfter',
  'failedScripts',
  'scripting',
  'translated',
] as const;
const workerFactNames = ['outage', 'journal', 'tries', 'browser', 'system', 'serversAheadBy', 'privateWindow'] as const;

test.each(checks)('$id never passes on a fact that it looked at and that is not known', (check) => {
  const anyUnknown = fc.record({
    page: fc.subarray([...pageFactNames]),
    worker: fc.subarray([...workerFactNames]),
    reason: fc.constantFrom(...reasons),
    codeField: fc.constantFrom(...codeFieldSightings),
  });
  fc.assert(
    fc.property(anyUnknown, ({ page, worker, reason, codeField }) => {
      const missing = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, unknown(reason)]));
      const { given, unknownRead } = watched(situation({ ...missing(worker), page: { codeField, ...missing(page) } }));
      if (check.run(given).status === 'pass') expect([...unknownRead]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every fact that may be unknown is in the lists above', () => {
  const observedIn = (all: object) =>
    Object.entries(all).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && 'known' in value ? [name] : [],
    );
  const given = situation();
  expect(observedIn(given.page).sort()).toEqual([...pageFactNames].sort());
  expect(observedIn(given).sort()).toEqual([...workerFactNames].sort());
});
