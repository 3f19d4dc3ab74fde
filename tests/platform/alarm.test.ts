import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE, SECOND } from '../../src/contracts/epoch-ms';
import { keepAlarm, onAlarm, ringSoon } from '../../src/platform/alarm';

const start = Date.parse('2026-11-24T03:00:00Z');
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

const alarms = async () => Object.fromEntries((await fakeBrowser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));
const seconds = (moment: number | undefined) => ((moment ?? 0) - start) / SECOND;

test('at first both stand: one that rings within a minute, and the round', async () => {
  await keepAlarm(30 * MINUTE);
  const { outages, outagesSoon } = await alarms();
  expect(outages?.periodInMinutes).toBe(30);
  expect(outagesSoon?.periodInMinutes).toBeUndefined();
  expect(seconds(outagesSoon?.scheduledTime)).toBeGreaterThanOrEqual(30);
  expect(seconds(outagesSoon?.scheduledTime)).toBeLessThanOrEqual(50);
});

test('a hundred starts of the worker move nothing', async () => {
  await keepAlarm(30 * MINUTE);
  const before = await alarms();
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  for (let round = 0; round < 100; round += 1) {
    vi.setSystemTime(start + round * 100);
    await keepAlarm(30 * MINUTE);
  }
  expect(create).not.toHaveBeenCalled();
  expect(await alarms()).toEqual(before);
});

test('starts at the same moment lead to rounds at different moments', async () => {
  const phases = new Set<number>();
  for (let browsers = 0; browsers < 20; browsers += 1) {
    await fakeBrowser.alarms.clearAll();
    await keepAlarm(30 * MINUTE);
    phases.add(Math.round(seconds((await alarms()).outages?.scheduledTime) / 60));
  }
  expect(phases.size).toBeGreaterThan(5);
});

test('a ring that is under way is not put off by another wish, and one that was slept through is', async () => {
  await ringSoon();
  const first = (await alarms()).outagesSoon?.scheduledTime;
  vi.setSystemTime(start + 10 * SECOND);
  await ringSoon();
  expect((await alarms()).outagesSoon?.scheduledTime).toBe(first);
  vi.setSystemTime(start + 10 * MINUTE);
  await ringSoon();
  expect((await alarms()).outagesSoon?.scheduledTime).toBeGreaterThan(Date.now());
});

test('a round in its time asks; a late one is a computer that woke, and asks soon', async () => {
  const rung: string[] = [];
  onAlarm((because) => void rung.push(because));
  const ring = (name: string, scheduledTime: number) =>
    fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime, persistAcrossSessions: true });
  await ring('outages', start);
  await ring('outages', start - 5 * MINUTE);
  await ring('outagesSoon', start);
  await ring('another', start);
  expect(rung).toEqual(['timer', 'started']);
  await vi.waitFor(async () => expect(Object.keys(await alarms())).toEqual(['outagesSoon']));
});
