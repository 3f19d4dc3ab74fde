import { describe, expect, test } from 'vitest';
import { dayChart } from '../../scripts/feed/simulation/day-chart';
import { dayTable } from '../../scripts/feed/simulation/day-table';
import { scenarios } from '../../scripts/feed/simulation/scenario';
import { type DayOptions, simulateDay } from '../../scripts/feed/simulation/simulate-day';
import { MINUTE } from '../../src/contracts/epoch-ms';

const sizes = { pointer: 300, document: 5_000, error: 100 };

function day(id: string, changes: Partial<DayOptions> = {}) {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(id);
  return simulateDay({ scenario, clients: 600, seed: 1, ownShare: 0.3, edgeCache: 0, sizes, ...changes });
}

describe('a calm day', () => {
  test('is 48 pointers for each browser and nothing else', () => {
    const { requests, bytes, askedAtAll } = day('calm');
    expect({ requests, bytes, askedAtAll }).toEqual({ requests: 600 * 48, bytes: 600 * 48 * sizes.pointer, askedAtAll: 600 });
  });

  test('spreads over the half hour: no ten seconds see more than thrice the mean', () => {
    const { requests, peak } = day('calm', { clients: 6_000 });
    expect(peak).toBeLessThan((3 * requests) / 86_400);
  });
});

describe('an outage', () => {
  test('is known after half the period in the middle, and after the period at the latest', () => {
    const { warnedAfter } = day('incident', { clients: 2_000 });
    expect(warnedAfter?.share).toBe(1);
    expect((warnedAfter?.p50 ?? 0) / MINUTE).toBeGreaterThan(13.5);
    expect((warnedAfter?.p50 ?? 0) / MINUTE).toBeLessThan(16.5);
    expect((warnedAfter?.p99 ?? 0) / MINUTE).toBeGreaterThan(28);
    expect((warnedAfter?.p99 ?? 0) / MINUTE).toBeLessThanOrEqual(30);
  });

  test('is known later by half of the time for which a copy stands in a cache on the way', () => {
    const [direct, cached] = [0, 10 * MINUTE].map((edgeCache) => day('incident', { clients: 2_000, edgeCache }).warnedAfter?.p50 ?? 0);
    const later = ((cached ?? 0) - (direct ?? 0)) / MINUTE;
    expect(later).toBeGreaterThan(3.5);
    expect(later).toBeLessThan(6.5);
  });

  test('is fetched once by everybody, and its end once more; nobody is lost', () => {
    const { bytes, requests, askedAtAll } = day('incident');
    const pointers = requests - 2 * 2 * 600; // a document is fetched with its signature
    expect(askedAtAll).toBe(600);
    expect(bytes).toBe(pointers * sizes.pointer + 2 * 600 * sizes.document);
  });

  test('quickens only those who hold the card', () => {
    const [none, all] = [0, 1].map((ownShare) => day('incident', { ownShare }).requests);
    expect(none).toBe(600 * 48 + 2 * 2 * 600);
    expect(all).toBeGreaterThan(600 * 48 * 2);
  });
});

describe('a host that comes back', () => {
  test.each(['host-fails', 'host-fails-in-incident'])('%s: is not run over, and everybody comes back', (id) => {
    const { scenario, requestsPerSecond, backAfter } = day(id, { clients: 2_000 });
    const minutes = (from: number, to: number) => requestsPerSecond.slice(from / MINUTE, to / MINUTE);
    const { from = 0, to = 0 } = scenario.down ?? {};
    // The timer keeps the phases of the browsers, and pauses only leave rounds out, so that nothing is gathered up meanwhile.
    const before = id === 'host-fails' ? minutes(from - 60 * MINUTE, from) : minutes(from - 20 * MINUTE, from);
    expect(Math.max(...minutes(to, to + 60 * MINUTE))).toBeLessThan(2.5 * Math.max(...before));
    expect(backAfter?.share).toBe(1);
    expect((backAfter?.p99 ?? Number.POSITIVE_INFINITY) / MINUTE).toBeLessThan(90);
  });

  test('is asked less while it is down', () => {
    const { requests } = day('host-fails');
    expect(requests).toBeLessThan(600 * 48);
    expect(requests).toBeGreaterThan(600 * 44);
  });
});

test('more browsers than are played are as many copies of these', () => {
  const few = day('incident', { clients: 500 });
  const many = day('incident', { clients: 50_000, mostPlayed: 500 });
  expect(many.played).toBe(500);
  expect(many.requests / few.requests).toBeCloseTo(100, 6);
  expect(many.peak / few.peak).toBeCloseTo(100, 6);
  expect(many.warnedAfter).toEqual(few.warnedAfter);
});

test('the same seed gives the same day, another seed another', () => {
  expect(day('incident')).toEqual(day('incident'));
  expect(day('incident', { seed: 2 }).warnedAfter).not.toEqual(day('incident').warnedAfter);
});

test('table and picture hold every scenario', () => {
  const days = scenarios.map(({ id }) => day(id, { clients: 100 }));
  const table = dayTable(days);
  const chart = dayChart(days);
  expect(table).toHaveLength(days.length + 1);
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
  for (const { id } of scenarios) {
    expect(table.join('\n')).toContain(id);
    expect(chart).toContain(`>${id}: `);
  }
  expect(chart).not.toMatch(/NaN|Infinity|undefined|<script/);
});
