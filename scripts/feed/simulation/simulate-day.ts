import { DAY, MINUTE, SECOND } from '../../../src/contracts/epoch-ms';
import { type AskedOnce, oneClient } from './one-client';
import { randomNumbers } from './random-numbers';
import type { Scenario } from './scenario';

/** So many clients are played one by one. More are taken as so many copies of these: their number changes the height of a curve, not its form. */
export const MOST_PLAYED = 100_000;

export interface DayOptions {
  readonly scenario: Scenario;
  readonly clients: number;
  readonly seed: number;
  /** Which share of the people holds the card of the outage and marked it as their own. */
  readonly ownShare: number;
  /** Milliseconds. */
  readonly edgeCache: number;
  readonly sizes: Sizes;
  /** How many are played one by one at most. */
  readonly mostPlayed?: number;
}

/** What goes over the wire, with the head of the answer, in bytes. */
export interface Sizes {
  readonly pointer: number;
  /** Document and signature. */
  readonly document: number;
  readonly error: number;
}

export interface Day {
  readonly scenario: Scenario;
  readonly clients: number;
  readonly played: number;
  readonly requests: number;
  readonly bytes: number;
  /** By the minute of the day, in each second of it. */
  readonly requestsPerSecond: readonly number[];
  readonly bytesPerSecond: readonly number[];
  /** The highest ten seconds, in each second of them. */
  readonly peak: number;
  readonly peakBytes: number;
  /** The clients that asked at least once. */
  readonly askedAtAll: number;
  /** Milliseconds from publishing to knowing. */
  readonly warnedAfter: Quantiles | null;
  /** Milliseconds from the host's recovery to the next good answer. */
  readonly backAfter: Quantiles | null;
}

export interface Quantiles {
  readonly p50: number;
  readonly p99: number;
  /** How many of all clients came to it at all, from 0 to 1. */
  readonly share: number;
}

const STEP = 10 * SECOND;

/** Plays one day of the feed with so many browsers. Always the same for the same options. */
export function simulateDay({ scenario, clients, seed, ownShare, edgeCache, sizes, mostPlayed = MOST_PLAYED }: DayOptions): Day {
  const random = randomNumbers(seed);
  const played = Math.min(clients, mostPlayed);
  const weight = clients / played;
  const requests = new Float64Array(DAY / STEP);
  const bytes = new Float64Array(DAY / STEP);
  const warned: number[] = [];
  const back: number[] = [];
  let askedAtAll = 0;
  for (let client = 0; client < played; client += 1) {
    const day = oneClient({ scenario, ownsTheCard: random() < ownShare, edgeCache, random });
    if (day.asked.length > 0) askedAtAll += 1;
    if (day.warnedAfter !== null) warned.push(day.warnedAfter);
    if (day.backAfter !== null) back.push(day.backAfter);
    for (const one of day.asked) {
      const step = Math.floor(one.at / STEP);
      requests[step] = (requests[step] ?? 0) + requestsOf(one);
      bytes[step] = (bytes[step] ?? 0) + bytesOf(one, sizes);
    }
  }
  const perSecond = (steps: Float64Array) => [...steps].map((sum) => (sum * weight * SECOND) / STEP);
  return {
    scenario,
    clients,
    played,
    requests: sum(requests) * weight,
    bytes: sum(bytes) * weight,
    requestsPerSecond: byMinute(perSecond(requests)),
    bytesPerSecond: byMinute(perSecond(bytes)),
    peak: highest(perSecond(requests)),
    peakBytes: highest(perSecond(bytes)),
    askedAtAll: askedAtAll * weight,
    warnedAfter: quantiles(warned, played),
    backAfter: quantiles(back, played),
  };
}

/** The document comes with its signature, so it is two requests more. */
const requestsOf = ({ got }: AskedOnce) => (got === 'pointerAndDocument' ? 3 : 1);

const bytesOf = ({ got }: AskedOnce, { pointer, document, error }: Sizes) =>
  got === 'error' ? error : got === 'pointer' ? pointer : pointer + document;

const sum = (numbers: Iterable<number>) => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

const highest = (numbers: readonly number[]) => numbers.reduce((most, number) => Math.max(most, number), 0);

function byMinute(steps: readonly number[]): readonly number[] {
  const each = MINUTE / STEP;
  return Array.from({ length: steps.length / each }, (_, minute) => sum(steps.slice(minute * each, (minute + 1) * each)) / each);
}

function quantiles(times: readonly number[], of: number): Quantiles | null {
  if (times.length === 0) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), share: times.length / of };
}
