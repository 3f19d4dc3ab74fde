import { DAY, epochMs, HOUR, MINUTE, SECOND } from '../../../src/contracts/epoch-ms';
import type { SourceReading } from '../../../src/contracts/source-reading';
import type { Verdict } from '../../../src/contracts/verdict';
import { restAfter } from '../../../src/outages/back-off';
import { nextAsk, type RefreshReason } from '../../../src/outages/next-ask';
import { pace as paceFor } from '../../../src/outages/pace';
import { planAlarm } from '../../../src/platform/plan-alarm';
import type { Scenario } from './scenario';

/** One question to the feed's host and what it answered. */
export interface AskedOnce {
  /** Milliseconds from the day's beginning. */
  readonly at: number;
  readonly got: 'pointer' | 'pointerAndDocument' | 'error';
}

export interface ClientDay {
  readonly asked: readonly AskedOnce[];
  /** When the outage that was published was known here, if it was, in milliseconds after it was published. */
  readonly warnedAfter: number | null;
  /** When it was asked again with success after the host came back, in milliseconds after that. */
  readonly backAfter: number | null;
}

export interface ClientOptions {
  readonly scenario: Scenario;
  /** Whether a card that this person marked as theirs is the one of the outage. */
  readonly ownsTheCard: boolean;
  /** For how long a copy may stand in a cache between host and browser, in milliseconds. */
  readonly edgeCache: number;
  readonly random: () => number;
}

/** The day's beginning; any will do. */
const BEGINNING = epochMs(0);

/** After a start the sources are asked in 30 to 50 seconds, by chance (`src/platform/alarm.ts`). */
const soonAfter = (random: () => number) => (30 + 20 * random()) * SECOND;

/** One browser's day with the feed, planned by the very functions that the extension plans with. */
export function oneClient({ scenario, ownsTheCard, edgeCache, random }: ClientOptions): ClientDay {
  const asked: AskedOnce[] = [];
  const { documents, down } = scenario;
  const outageAt = documents.find(({ tellsOfOutage }) => tellsOfOutage)?.at ?? null;
  const edgePhase = random() * edgeCache;
  let known = -1;
  let lastTry: SourceReading['lastTry'] = null;
  let warnedAfter: number | null = null;
  let backAfter: number | null = null;

  let pace = calm;
  let soon = Number.POSITIVE_INFINITY;
  let round = random() * pace.period;
  if (scenario.browsers === 'morning') {
    const start = startOfWork(random);
    const first = planAlarm(null, pace.period, epochMs(BEGINNING + start), random);
    if (first.soon) soon = start + soonAfter(random);
    round = start + (first.make?.delayInMinutes ?? 0) * MINUTE;
  }
  while (Math.min(soon, round) < DAY) {
    const because: RefreshReason = soon < round ? 'started' : 'timer';
    const time = Math.min(soon, round);
    if (soon < round) soon = Number.POSITIVE_INFINITY;
    else round += pace.period;
    const now = epochMs(BEGINNING + time);
    if (nextAsk(['feed'], [{ source: 'feed', good: null, lastTry }], { now, because, pace }).length === 0) continue;
    if (down && time >= down.from && time < down.to) {
      const failure = { error: 'http5xx', ...(down.retryAfter === null ? {} : { retryAfter: down.retryAfter }) } as const;
      lastTry = { at: now, ...restAfter(failure, lastTry, { now, random }) };
      asked.push({ at: time, got: 'error' });
      continue;
    }
    const newest = documents.findLastIndex(({ at }) => at <= shownByEdge(time, edgeCache, edgePhase));
    asked.push({ at: time, got: newest > known ? 'pointerAndDocument' : 'pointer' });
    known = Math.max(known, newest);
    lastTry = { at: now, error: null };
    if (warnedAfter === null && outageAt !== null && documents[known]?.tellsOfOutage) warnedAfter = time - outageAt;
    if (backAfter === null && down && time >= down.to) backAfter = time - down.to;
    const standing = { scheduledTime: BEGINNING + round, periodInMinutes: pace.period / MINUTE };
    pace = ownsTheCard && documents[known]?.tellsOfOutage ? quick : calm;
    const { make } = planAlarm(standing, pace.period, now, random);
    if (make) round = time + make.delayInMinutes * MINUTE;
  }
  return { asked, warnedAfter, backAfter };
}

/** A copy in a cache is as old as the last time at which that cache asked. */
const shownByEdge = (time: number, edgeCache: number, phase: number) =>
  edgeCache === 0 ? time : Math.floor((time - phase) / edgeCache) * edgeCache + phase;

/** Two dice, so that most start about the middle of the two hours. */
const startOfWork = (random: () => number) => 8 * HOUR + (random() + random()) * HOUR;

function verdict(hasOutage: boolean): Verdict {
  const current = hasOutage ? [ongoing] : [];
  return { card: 'apple', coverage: 'curatedOnly', sources: [], typing: { level: 'nothingReported', current, past: [] }, selling: nothing };
}

const nothing = { level: 'nothingReported', current: [], past: [] } as const;

const ongoing = {
  key: 'feed:simulated',
  source: 'feed',
  publisher: '',
  certainty: 'reported',
  cards: ['apple'],
  actions: ['redeem'],
  kind: 'incident',
  phase: 'ongoing',
  level: 'majorOutage',
  startedAt: BEGINNING,
  endedAt: null,
  endIsPlanned: false,
  updatedAt: null,
  title: {},
  url: null,
  raw: '',
} as const;

const paceNow = (hasOutage: boolean) => paceFor(['apple'], () => verdict(hasOutage), [], BEGINNING);
const calm = paceNow(false);
const quick = paceNow(true);
