import type { CardId } from '../../src/contracts/card-id';
import { type EpochMs, epochMs } from '../../src/contracts/epoch-ms';
import type { ReadingError, SourceReading } from '../../src/contracts/source-reading';
import type { Action } from '../../src/contracts/status-event';
import type { JudgedEvent, VerdictLevel } from '../../src/contracts/verdict';
import { actionLevel } from '../../src/outages/action-level';
import type { Answer } from './answer';
import type { SourceToAsk } from './source-to-ask';

/** That something else is known about one action with one card: another level, or other events that hold. */
export interface Change {
  readonly at: EpochMs;
  readonly card: CardId;
  readonly action: Action;
  readonly level: VerdictLevel;
  /** Worst first. */
  readonly events: readonly JudgedEvent[];
}

export interface Replay {
  readonly changes: readonly Change[];
  readonly answers: number;
  /** How many answers could not be read, by why. */
  readonly failures: ReadonlyMap<ReadingError, number>;
  /** What the worker would have kept in the end. */
  readonly reading: SourceReading;
}

/**
 * Gives the answers to the worker's own code, one after another, and notes whatever changes: at an answer, and between answers, where silence grows
 * too old to count, a plan begins or ends, or a claim lapses. At the first answer everything is a change, except what the source does not speak about.
 * @param until the clock runs on until then after the last answer, and answers given later are left out. `null`: it stops at the last answer.
 * @returns `null` where an answer is older than the one before it: they have to be put in order first.
 */
export async function replay(answers: AsyncIterable<Answer>, source: SourceToAsk, until: EpochMs | null): Promise<Replay | null> {
  const told = new Map<string, string>();
  const changes: Change[] = [];
  const failures = new Map<ReadingError, number>();
  let reading: SourceReading = { source: source.id, good: null, lastTry: null };
  let count = 0;

  function tell(at: EpochMs): void {
    for (const card of source.cards)
      for (const action of source.actions) {
        const { level, current, sources } = actionLevel(card, action, [reading], at, source.options);
        const place = `${card} ${action}`;
        const speaksOfOthers = (reading.good?.knownComponents.length ?? 0) > 0;
        if (level === 'unknown' && current.length === 0 && !told.has(place) && (sources.length === 0 || speaksOfOthers)) continue;
        const state = [level, ...current.map(({ key }) => key).sort()].join('\n');
        if (told.get(place) === state) continue;
        told.set(place, state);
        changes.push({ at, card, action, level, events: current });
      }
  }
  function tellBetween(to: EpochMs): void {
    const from = reading.lastTry?.at;
    if (from !== undefined) for (const at of turningPoints(reading, from, to)) tell(at);
  }

  for await (const { at, body } of answers) {
    if (reading.lastTry !== null && at < reading.lastTry.at) return null;
    if (until !== null && at > until) break;
    tellBetween(at);
    const read = await source.read(body, at, reading.good);
    if (!read.ok) failures.set(read.error, (failures.get(read.error) ?? 0) + 1);
    reading = { source: source.id, good: read.ok ? read.good : reading.good, lastTry: { at, error: read.ok ? null : read.error } };
    tell(at);
    count += 1;
  }
  if (until !== null) tellBetween(epochMs(until + 1));
  return { changes, answers: count, failures, reading };
}

/** The moments after `from` and before `to` at which a kept reading comes to mean something else by itself. */
function turningPoints({ good }: SourceReading, from: EpochMs, to: EpochMs): readonly EpochMs[] {
  if (good === null) return [];
  const moments = good.events.flatMap(({ startedAt, endedAt, endIsPlanned, expiresAt }) => [
    startedAt,
    endIsPlanned ? endedAt : null,
    expiresAt ?? null,
  ]);
  const between = [good.validUntil, ...moments].filter((moment) => moment !== null).filter((moment) => moment > from && moment < to);
  return [...new Set(between)].sort((a, b) => a - b);
}
