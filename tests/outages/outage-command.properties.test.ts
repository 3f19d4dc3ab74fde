import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../scripts/outage/answer';
import { inOrderOfTime } from '../../scripts/outage/in-order-of-time';
import { type Change, replay } from '../../scripts/outage/replay';
import { sourceToAsk } from '../../scripts/outage/source-to-ask';
import { type VerdictLevel, verdictLevels } from '../../src/contracts/verdict';
import { type AppleLife, anyLife, anyReads, isListedAt, keyOf, minutesIn, pageAt, statusAt } from './apple-life';

// Many runs of small work: a busy computer needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const concernsCodes = new Set(['App Store', 'iTunes Store', 'Mac App Store', 'Apple ID']);

const levels: Readonly<Record<string, VerdictLevel>> = { Outage: 'partialOutage', Maintenance: 'maintenance' };

const worst = (all: readonly VerdictLevel[]) => verdictLevels.find((level) => all.includes(level)) ?? 'unknown';

/** What a careful person with the last read page in hand would say of typing codes, by the lives and by none of our code. */
function expected(lives: readonly AppleLife[], reads: readonly number[], minute: number): { level: VerdictLevel; open: readonly string[] } {
  const read = reads.findLast((one) => one <= minute) ?? 0;
  const open = lives.filter((life) => {
    if (!concernsCodes.has(life.component) || !isListedAt(life, read)) return false;
    const status = statusAt(life, read);
    if (life.statusType !== 'Maintenance') return status === 'ongoing';
    return status !== 'completed' && life.start <= minute && minute < life.end;
  });
  const silence: VerdictLevel = minute < read + 90 ? 'nothingReported' : 'unknown';
  return {
    level: worst([silence, ...open.map(({ statusType }) => levels[statusType] ?? 'degraded')]),
    open: [...new Set(open.map(keyOf))].sort(),
  };
}

/** Two events of one id and one start are one event for us; the page was never seen to hold two such. */
const anyLives = fc.uniqueArray(anyLife, { maxLength: 6, selector: keyOf });

async function changesOf(lives: readonly AppleLife[], reads: readonly number[]): Promise<readonly Change[]> {
  async function* answers(): AsyncGenerator<Answer> {
    for (const minute of reads) yield { at: minutesIn(minute), body: pageAt(lives, minute) };
  }
  const result = await replay(answers(), sourceToAsk('apple'), null);
  if (result === null) throw new Error('the answers are in order');
  return result.changes;
}

const ofTyping = (changes: readonly Change[]) => changes.filter(({ action }) => action === 'redeem');

test('at every answer and between them the timeline says what a careful reader of the page would say', async () => {
  await fc.assert(
    fc.asyncProperty(anyLives, anyReads, async (lives, reads) => {
      const typing = ofTyping(await changesOf(lives, reads));
      const last = reads.at(-1) ?? 0;
      const moments = reads.flatMap((read) => [read, read + 1, read + 89, read + 90, read + 200]);
      const plans = lives.filter(({ statusType }) => statusType === 'Maintenance').flatMap(({ start, end }) => [start, end, end - 1]);
      for (const minute of [...moments, ...plans].filter((one) => one >= (reads[0] ?? 0) && one <= last)) {
        const said = typing.findLast(({ at }) => at <= minutesIn(minute));
        expect({ minute, level: said?.level, open: said?.events.map(({ key }) => key).sort() }).toEqual({
          minute,
          ...expected(lives, reads, minute),
        });
      }
    }),
    { numRuns: 150 },
  );
});

test('every event that goes on is in the timeline from the answer in which it is first seen to go on', async () => {
  await fc.assert(
    fc.asyncProperty(anyLives, anyReads, async (lives, reads) => {
      const typing = ofTyping(await changesOf(lives, reads));
      for (const life of lives.filter(({ component, statusType }) => concernsCodes.has(component) && statusType !== 'Maintenance')) {
        const first = reads.find((read) => isListedAt(life, read) && statusAt(life, read) === 'ongoing');
        if (first === undefined) continue;
        const change = typing.find(({ at, events }) => at === minutesIn(first) && events.some(({ key }) => key === keyOf(life)));
        expect(change?.level).not.toBe('nothingReported');
        expect(change).toBeDefined();
      }
    }),
    { numRuns: 150 },
  );
});

test('nothing is said twice, in the order of time', async () => {
  await fc.assert(
    fc.asyncProperty(anyLives, anyReads, async (lives, reads) => {
      const changes = await changesOf(lives, reads);
      expect(changes.every(({ at }, index) => at >= (changes[index - 1]?.at ?? 0))).toBe(true);
      const before = new Map<string, string>();
      for (const { action, level, events } of changes) {
        const state = `${level} ${events
          .map(({ key }) => key)
          .sort()
          .join(' ')}`;
        expect(before.get(action)).not.toBe(state);
        before.set(action, state);
      }
    }),
    { numRuns: 100 },
  );
});

test('answers in any order give the same timeline, once they are put in order', async () => {
  await fc.assert(
    fc.asyncProperty(anyLives, anyReads, async (lives, reads) => {
      async function* backwards(): AsyncGenerator<Answer> {
        for (const minute of [...new Set(reads)].toReversed()) yield { at: minutesIn(minute), body: pageAt(lives, minute) };
      }
      expect(await replay(backwards(), sourceToAsk('apple'), null)).toBeNull();
      const ordered = await replay(inOrderOfTime(backwards()), sourceToAsk('apple'), null);
      expect(ordered?.changes).toEqual(await changesOf(lives, [...new Set(reads)]));
    }),
    { numRuns: 20 },
  );
});
