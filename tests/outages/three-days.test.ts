import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type EpochMs, epochMs, HOUR, MINUTE, SECOND } from '../../src/contracts/epoch-ms';
import type { VerdictLevel } from '../../src/contracts/verdict';
import { currentVerdict } from '../../src/outages/current-verdict';
import { keepPace } from '../../src/outages/keep-pace';
import { refreshOutages } from '../../src/outages/refresh-outages';
import { onAlarm, ringSoon } from '../../src/platform/alarm';
import { listReadings } from '../../src/storage';
import { completeFakeBrowser, OutageWorld, twoServices } from './outage-world';

vi.mock('../../src/outages/services', async () => ({ services: (await import('./outage-world')).twoServices }));
vi.mock('../../src/outages/feed-to-take', () => ({ feedToTake: () => null }));
vi.mock('../../src/platform/extension-version', () => ({ extensionVersion: () => '1.0.0' }));
vi.mock('../../src/platform/browser-locale', () => ({ browserLocale: () => 'en' }));

const start = epochMs(Date.parse('2026-11-24T00:00:00Z'));
const hours = (count: number) => epochMs(start + count * HOUR);
const end = hours(72);

interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}
const during = (stretches: readonly Stretch[], moment: number) => stretches.find(({ from, to }) => from <= moment && moment < to);

/** The computer sleeps for nights, for a lunch, and for a few minutes. */
const sleeps: readonly Stretch[] = [
  { from: hours(7), to: hours(7.2) },
  { from: hours(12), to: hours(13) },
  { from: hours(20), to: hours(31.5) },
  { from: hours(40), to: hours(42) },
  { from: hours(46), to: hours(55) },
];
/** The browser is closed and started again. */
const restarts: readonly EpochMs[] = [hours(33), hours(60)];
/** The line is there and leads nowhere: a train, and a hotel’s sign-in page for a whole evening. */
const lineDown: readonly Stretch[] = [
  { from: hours(9), to: hours(9.5) },
  { from: hours(56), to: hours(66) },
];
/** One of the sources is in trouble, and the other is not. */
const otherDown: Stretch = { from: hours(14), to: hours(18) };

/** `wallClock`: a missed alarm rings when the computer wakes. `stoodStill`: its timer goes on where it stopped, and nothing rings at waking. */
type AlarmsAfterSleep = 'wallClock' | 'stoodStill';

interface Seen {
  readonly now: EpochMs;
  readonly source: string;
  readonly level: VerdictLevel;
  /** When the source is shown to have answered, and when it did. */
  readonly shown: EpochMs | null;
  readonly answered: EpochMs | null;
}

const nothingReported = () => new Response('{"services":[{"serviceName":"App Store","events":[]}]}');

/** The same chances in every run (a linear congruential generator). */
function chances(): () => number {
  let state = 20191220;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Lets three days pass in the browser. @returns what somebody would have seen, every two minutes in which somebody could look. */
async function live(alarmsAfterSleep: AlarmsAfterSleep, world: OutageWorld): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  /** For how long the timer of an alarm stood still. */
  const slept = new Map<string, number>();
  const work: Promise<unknown>[] = [];
  onAlarm((because) => void work.push(refreshOutages(because, () => {})));
  await keepPace();
  await refreshOutages('started', () => {});
  for (let now = start; now < end; now = epochMs(now + 10 * SECOND)) {
    const sleep = during(sleeps, now);
    if (sleep) now = sleep.to;
    vi.setSystemTime(now);
    const bad = during(lineDown, now) !== undefined;
    world.answers.set('apple', bad ? 'down' : nothingReported);
    world.answers.set('other', bad || during([otherDown], now) ? 'down' : nothingReported);
    if (restarts.includes(now)) {
      if (alarmsAfterSleep === 'stoodStill') await fakeBrowser.alarms.clearAll(); // Firefox forgets them
      await keepPace();
      await ringSoon();
    }
    if (sleep && alarmsAfterSleep === 'stoodStill')
      for (const { name, scheduledTime } of await fakeBrowser.alarms.getAll())
        slept.set(`${name} ${scheduledTime}`, (slept.get(`${name} ${scheduledTime}`) ?? 0) + sleep.to - sleep.from);
    // The first event after a sleep, whatever it is, starts the worker, which looks after its alarm.
    if (sleep && alarmsAfterSleep === 'stoodStill') await keepPace();
    for (const alarm of await fakeBrowser.alarms.getAll()) {
      const { name, scheduledTime } = alarm;
      if (scheduledTime + (slept.get(`${name} ${scheduledTime}`) ?? 0) <= now) await ring(alarm, now);
    }
    if (work.length > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    while (work.length > 0) await work.shift();
    if ((now - start) % (2 * MINUTE) === 0) seen.push(...(await look(world, now)));
  }
  return seen;
}

/** As browsers do: the next round is reckoned from this one, or from now where this one was missed. */
async function ring(alarm: Browser.alarms.Alarm, now: EpochMs): Promise<void> {
  const { name, scheduledTime, periodInMinutes } = alarm;
  await fakeBrowser.alarms.clear(name);
  if (periodInMinutes !== undefined) {
    const from = now - scheduledTime > MINUTE ? now : scheduledTime;
    await fakeBrowser.alarms.create(name, { when: from + periodInMinutes * MINUTE, periodInMinutes });
  }
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

async function look(world: OutageWorld, now: EpochMs): Promise<readonly Seen[]> {
  const readings = await listReadings();
  return twoServices.map(({ id, cards }) => {
    const { typing, sources } = currentVerdict(cards[0] ?? '', readings, now);
    const answered = world.questions.findLast(({ source, answered }) => source === id && answered)?.at ?? null;
    return { now, source: id, level: typing.level, shown: sources.find(({ source }) => source === id)?.fetchedAt ?? null, answered };
  });
}

describe.each<AlarmsAfterSleep>(['wallClock', 'stoodStill'])('three days, alarms after a sleep: %s', (kind) => {
  const world = new OutageWorld();
  let seen: readonly Seen[] = [];
  beforeAll(async () => {
    fakeBrowser.reset();
    completeFakeBrowser();
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    vi.spyOn(Math, 'random').mockImplementation(chances());
    vi.stubGlobal('fetch', async (address: string) => world.fetch(address, epochMs(Date.now())));
    seen = await live(kind, world);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }, 120_000);
  const hour = (moment: number) => `hour ${((moment - start) / HOUR).toFixed(2)}`;

  test('no state is older than promised, its age is the true one, and what is older is unknown', () => {
    for (const { now, source, level, shown, answered } of seen) {
      expect(shown, `${source}, ${hour(now)}`).toBe(answered);
      const age = answered === null ? Number.POSITIVE_INFINITY : now - answered;
      expect(level, `${source}, ${hour(now)}`).toBe(age < 90 * MINUTE ? 'nothingReported' : 'unknown');
    }
    expect(seen.filter(({ level }) => level === 'unknown').length, 'bad times were seen too').toBeGreaterThan(100);
    expect(seen.filter(({ level }) => level === 'nothingReported').length).toBeGreaterThan(1_000);
  });

  test('a minute after every start and every waking it was asked', () => {
    for (const woke of [...sleeps.filter(({ from, to }) => to - from > HOUR / 2).map(({ to }) => to), ...restarts]) {
      // What was asked in the minute before is not asked again.
      const asked = world.questions.find(({ at }) => at > woke - MINUTE)?.at ?? Number.POSITIVE_INFINITY;
      expect(asked - woke, hour(woke)).toBeLessThanOrEqual(MINUTE);
    }
  });

  test('while the line is good no state is older than one round and a bit; after a bad evening all is known within one', () => {
    const good = [start, ...sleeps.map(({ to }) => to), ...lineDown.map(({ to }) => to)];
    for (const { now, source, answered } of seen.filter((one) => one.source === 'apple')) {
      const since = Math.max(...good.filter((moment) => moment <= now));
      if (during(lineDown, now) || now - since < 31 * MINUTE) continue;
      expect(now - (answered ?? 0), `${source}, ${hour(now)}`).toBeLessThanOrEqual(36 * MINUTE);
    }
  });

  test('nobody is asked more than the rounds call for, and who is in trouble less', () => {
    for (const { id } of twoServices) {
      const times = world.questions.filter(({ source }) => source === id).map(({ at }) => at);
      for (const [index, time] of times.entries()) if (index > 0) expect(time - (times[index - 1] ?? 0), id).toBeGreaterThanOrEqual(MINUTE);
      expect(times.length).toBeLessThan(48 * 2 + 10); // two of the three days are awake
    }
    const inTrouble = world.questions.filter(({ source, at }) => source === 'other' && at >= otherDown.from && at < otherDown.to);
    expect(inTrouble.length).toBeLessThanOrEqual(6);
    expect(inTrouble.length).toBeGreaterThanOrEqual(3);
  });
});
