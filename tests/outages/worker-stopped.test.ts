import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type EpochMs, epochMs, MINUTE, SECOND } from '../../src/contracts/epoch-ms';
import type { StoredFeed } from '../../src/contracts/feed';
import { keepPace } from '../../src/outages/keep-pace';
import { refreshOutages } from '../../src/outages/refresh-outages';
import { listReadings, loadBackWatches, loadOutageHistory } from '../../src/storage';
import { completeFakeBrowser, OutageWorld, twoServices } from './outage-world';
import { event, later } from './support';

vi.mock('../../src/outages/services', async () => ({ services: (await import('./outage-world')).twoServices }));
// The feed speaks for Apple where it is there at all; it is asked over the same line.
vi.mock('../../src/outages/feed-to-take', async () => {
  const { feedOf } = await import('./refresh-at');
  return {
    feedToTake: (stored: StoredFeed | null, now: EpochMs) => {
      if (!withFeed) return null;
      const carried = [{ source: 'apple', readAt: '2026-11-24T09:00:00Z', events: [], knownComponents: ['App Store'] }];
      const document = {
        schema: 1,
        seq: 1,
        issuedAt: '2026-11-24T09:00:00Z',
        expiresAt: '2026-11-25T09:00:00Z',
        events: [],
        readings: carried,
      };
      const feed = feedOf(JSON.stringify(document), now, { stored });
      const take = async (heardTime: (time: EpochMs) => void) => {
        await fetch('feed');
        return feed.take(heardTime);
      };
      return { stored, take };
    },
  };
});
vi.mock('../../src/platform/extension-version', () => ({ extensionVersion: () => '1.0.0' }));
// What a worker remembers dies with it: each of them has queues of its own.
vi.mock('../../src/platform/in-order', async (load) => {
  const { inOrder } = await load<typeof import('../../src/platform/in-order')>();
  return { inOrder: (key: string, task: () => Promise<unknown>) => inOrder(`${workers}:${key}`, task) };
});
vi.mock('../../src/platform/browser-locale', () => ({ browserLocale: () => 'en' }));

vi.setConfig({ testTimeout: 60_000 });

let withFeed = false;
let workers = 0;
const start = epochMs(Date.parse('2026-11-24T10:00:00Z'));

/** What a stopped worker waits for never comes, and nothing that it would have done is done. */
const never = new Promise<never>(() => {});

/**
 * Stops the worker at one of its calls to the browser or the network: before the call has its effect, or after, when only the answer is lost.
 * From then on nothing that this worker does has an effect.
 */
function stopping(stopAt: number, when: 'before' | 'after') {
  let calls = 0;
  let isDead = false;
  const wrap = <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (isDead) return never;
      calls += 1;
      if (calls !== stopAt) return call(...args);
      isDead = true;
      if (when === 'after') await call(...args);
      return never;
    };
  };
  return { wrap, calls: () => calls, isDead: () => isDead };
}

let world: OutageWorld;
let shown: string[];

beforeEach(prepare);

async function prepare(): Promise<void> {
  startWorker(stopping(0, 'before').wrap);
  fakeBrowser.reset();
  completeFakeBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  world = new OutageWorld();
  shown = [];
  const seenAt = later(start, -40 * MINUTE);
  const outage = event({ startedAt: later(start, -60 * MINUTE) });
  const stored = {
    'reading:apple': {
      source: 'apple',
      good: { fetchedAt: seenAt, validUntil: later(seenAt, 90 * MINUTE), events: [outage], knownComponents: ['App Store'], seq: null },
      lastTry: { at: seenAt, error: null },
    },
    'reading:other': { source: 'other', good: null, lastTry: { at: seenAt, error: 'http5xx', failures: 1, notBefore: seenAt } },
    backWatches: { apple: { askedAt: seenAt, events: { [outage.key]: 'waiting' } } },
    ownCards: ['apple'],
  };
  for (const [key, value] of Object.entries(stored)) await fakeBrowser.storage.local.set({ [key]: { version: 1, value } });
}
afterEach(() => {
  vi.useRealTimers();
});

type Wrap = ReturnType<typeof stopping>['wrap'];

/** Every call by which a round reads or changes something outside the worker. */
const wrapped = [
  [fakeBrowser.storage.local, 'get'],
  [fakeBrowser.storage.local, 'set'],
  [fakeBrowser.alarms, 'get'],
  [fakeBrowser.alarms, 'create'],
  [fakeBrowser.notifications, 'getAll'],
  [fakeBrowser.notifications, 'create'],
] as const;
const originals = wrapped.map(([target, name]): ((...args: readonly unknown[]) => Promise<unknown>) => {
  const call: unknown = Reflect.get(target, name);
  if (typeof call !== 'function') throw new Error(`no ${name}`);
  return async (...args) => {
    if (target === fakeBrowser.notifications && name === 'create') shown.push(String(args[0]));
    const answer: unknown = await Reflect.apply(call, target, args);
    return answer;
  };
});

/** A worker with a memory of its own, at work in the same browser. */
function startWorker(wrap: Wrap): void {
  workers += 1;
  for (const [index, [target, name]] of wrapped.entries()) {
    const call = originals[index];
    if (call) Reflect.set(target, name, wrap(call));
  }
  vi.stubGlobal(
    'fetch',
    wrap(async (address: string) => world.fetch(address, epochMs(Date.now()))),
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The worker starts, asks, is stopped at that call, starts again two seconds later with an opened popup, and lives on. */
async function life(stopAt: number, when: 'before' | 'after') {
  const first = stopping(stopAt, when);
  startWorker(first.wrap);
  const round = Promise.all([keepPace(), refreshOutages('timer', () => {})]);
  let isDone = false;
  void round.then(() => {
    isDone = true;
  });
  while (!isDone && !first.isDead()) await settled();
  await settled();
  for (const [after, because] of [
    [2 * SECOND, 'popupOpened'],
    [70 * SECOND, 'popupOpened'],
    [31 * MINUTE, 'timer'],
  ] as const) {
    vi.setSystemTime(start + after);
    startWorker(stopping(0, 'before').wrap);
    await keepPace();
    await refreshOutages(because, () => {});
  }
  return first.calls();
}

async function expectAllIsWell(): Promise<void> {
  const readings = await listReadings();
  expect(readings.map(({ source }) => source).sort()).toEqual(withFeed ? ['apple', 'feed', 'other'] : ['apple', 'other']);
  for (const { good, lastTry } of readings) {
    expect(good?.fetchedAt).toBeGreaterThan(start - 1);
    expect(lastTry?.error).toBeNull();
    expect(lastTry?.unanswered).toBeUndefined();
  }
  if (withFeed)
    expect(
      world.questions.filter(({ source }) => source === 'apple'),
      'the feed speaks for it',
    ).toEqual([]);
  for (const id of ['feed', ...twoServices.map((service) => service.id)]) {
    const times = world.questions.filter(({ source }) => source === id).map(({ at }) => at);
    times.forEach((time, index) => {
      if (index > 0) expect(time - (times[index - 1] ?? 0), `${id} is asked again`).toBeGreaterThanOrEqual(MINUTE);
    });
  }
  expect(Object.values((await loadBackWatches()).apple?.events ?? {})).toEqual(['toldBack']);
  expect(shown, 'told once').toHaveLength(1);
  expect((await loadOutageHistory()).apple?.at(-1)?.level).toBe('nothingReported');
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toContain('outages');
}

describe.each([false, true])('the worker is stopped, with a feed: %s', (feed) => {
  beforeEach(() => {
    withFeed = feed;
  });

  test('not at all: the round is whole', async () => {
    await life(0, 'before');
    await expectAllIsWell();
    expect(world.questions.filter(({ at }) => at === start)).toHaveLength(2); // both services, or the feed and the service that it does not carry
  });

  test.each(['before', 'after'] as const)('%s any of its calls has its effect: nothing is lost, and nothing done twice', async (when) => {
    const calls = await life(0, 'before');
    expect(calls).toBeGreaterThan(15);
    for (let stopAt = 1; stopAt <= calls; stopAt += 1) {
      await prepare();
      await life(stopAt, when);
      await expectAllIsWell().catch((error: unknown) => {
        throw new Error(`stopped at call ${stopAt} of ${calls}`, { cause: error });
      });
    }
  });
});
