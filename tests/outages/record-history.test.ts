import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { OutageHistory } from '../../src/contracts/outage-history';
import { type VerdictLevel, verdictLevels } from '../../src/contracts/verdict';
import { recordHistory } from '../../src/outages/record-history';
import { at, later } from './support';

const begin = at('2026-11-24T03:00:00Z');
type Look = readonly [minute: number, level: VerdictLevel];
/** Looks at a card at these minutes, seeing these levels. */
const looks = (seen: readonly Look[]): OutageHistory =>
  seen.reduce<OutageHistory>((history, [minute, level]) => recordHistory(history, { apple: level }, later(begin, minute * MINUTE)), {});
const inMinutes = (history: OutageHistory) =>
  (history.apple ?? []).map(({ from, to, level }) => [(from - begin) / MINUTE, (to - begin) / MINUTE, level]);

test.each<[string, readonly Look[], ReturnType<typeof inMinutes>]>([
  ['one look is a moment', [[0, 'nothingReported']], [[0, 0, 'nothingReported']]],
  [
    'the same again is one stretch',
    [
      [0, 'nothingReported'],
      [30, 'nothingReported'],
      [60, 'nothingReported'],
    ],
    [[0, 60, 'nothingReported']],
  ],
  [
    'up to 95 minutes apart',
    [
      [0, 'degraded'],
      [95, 'degraded'],
    ],
    [[0, 95, 'degraded']],
  ],
  [
    'further apart, nobody knows what was between',
    [
      [0, 'degraded'],
      [96, 'degraded'],
    ],
    [
      [0, 0, 'degraded'],
      [96, 96, 'degraded'],
    ],
  ],
  [
    'another level begins when it was seen',
    [
      [0, 'nothingReported'],
      [30, 'majorOutage'],
      [60, 'majorOutage'],
      [90, 'nothingReported'],
    ],
    [
      [0, 0, 'nothingReported'],
      [30, 60, 'majorOutage'],
      [90, 90, 'nothingReported'],
    ],
  ],
  [
    'what could not be told is a gap, and never a state',
    [
      [0, 'nothingReported'],
      [30, 'unknown'],
      [60, 'unknown'],
      [120, 'nothingReported'],
    ],
    [
      [0, 0, 'nothingReported'],
      [120, 120, 'nothingReported'],
    ],
  ],
  ['never told: nothing is kept', [[0, 'unknown']], []],
])('%s', (_, seen, expected) => expect(inMinutes(looks(seen))).toEqual(expected));

test('seven days are kept, and a stretch that reaches further back is cut', () => {
  const long = { apple: [{ from: later(begin, -20 * DAY), to: later(begin, -8 * DAY), level: 'degraded' as const }] };
  expect(recordHistory(long, {}, begin)).toEqual({});
  const reaching = { apple: [{ from: later(begin, -20 * DAY), to: later(begin, -HOUR), level: 'degraded' as const }] };
  expect(recordHistory(reaching, { apple: 'degraded' }, begin)).toEqual({
    apple: [{ from: later(begin, -7 * DAY), to: begin, level: 'degraded' }],
  });
});

test('what lies in the future is from before the clock was set back', () => {
  const ahead = { apple: [{ from: later(begin, DAY), to: later(begin, 2 * DAY), level: 'degraded' as const }] };
  expect(recordHistory(ahead, { apple: 'nothingReported' }, begin)).toEqual({
    apple: [{ from: begin, to: begin, level: 'nothingReported' }],
  });
});

test('whatever is seen whenever: in order, without overlaps, within seven days, never larger than a cap, and no level that was not seen', () => {
  const look = fc.record({ after: fc.integer({ min: -HOUR, max: 5 * HOUR }), level: fc.constantFrom(...verdictLevels) });
  fc.assert(
    fc.property(fc.array(look, { maxLength: 400 }), (seen) => {
      let now: number = begin;
      let history: OutageHistory = {};
      for (const { after, level } of seen) {
        now += after;
        history = recordHistory(history, { apple: level }, epochMs(now));
      }
      const spans = history.apple ?? [];
      expect(spans.length).toBeLessThanOrEqual(150);
      spans.forEach(({ from, to }, index) => {
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(now);
        expect(from).toBeGreaterThanOrEqual(now - 7 * DAY);
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
      });
    }),
    { numRuns: 50 },
  );
});
