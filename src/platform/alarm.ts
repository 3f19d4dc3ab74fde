import { browser } from 'wxt/browser';
import { readDeviceClock } from './clock';
import { inOrder } from './in-order';
import { isLate, planAlarm } from './plan-alarm';

const periodic = 'outages';
const once = 'outagesSoon';

/**
 * Sees to it that the one periodic alarm stands and has this period; see `planAlarm`.
 * @param period milliseconds between two rings.
 */
export function keepAlarm(period: number): Promise<void> {
  return inOrder('alarm', async () => {
    const standing = (await browser.alarms.get(periodic)) ?? null;
    const { make, soon } = planAlarm(standing, period, readDeviceClock(), Math.random);
    // First the one that is needed sooner: the worker may be stopped between the two.
    if (soon) await makeSoon();
    if (make) await browser.alarms.create(periodic, make);
  });
}

/**
 * Rings once in 30 to 50 seconds, by chance: a browser has just started, or its computer woke. Not at once, because the line is seldom there in
 * the first seconds, and whole offices start at nine. One that is under way is left alone.
 */
export const ringSoon = (): Promise<void> => inOrder('alarm', makeSoon);

async function makeSoon(): Promise<void> {
  const standing = await browser.alarms.get(once);
  if (standing && !isLate(standing, readDeviceClock()) && standing.scheduledTime - readDeviceClock() < 60_000) return;
  await browser.alarms.create(once, { delayInMinutes: 0.5 + Math.random() / 3 });
}

/**
 * Hears the alarms. Call it in the first tick.
 * @param ring is told `timer` for a round in its time, `started` for the ring after a start or a sleep. A round that comes late is not a round yet
 * but a sign that the computer woke: it rings soon.
 */
export function onAlarm(ring: (because: 'timer' | 'started') => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === once) ring('started');
    if (alarm.name !== periodic) return;
    if (isLate(alarm, readDeviceClock())) void ringSoon();
    else ring('timer');
  });
}
