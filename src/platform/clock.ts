import { browser } from 'wxt/browser';
import { type EpochMs, epochMs } from '../contracts/epoch-ms';

/** Where a scenario build finds how far to move the clock, in milliseconds. No other build looks there. */
const scenarioOffsetKey = 'scenarioClockOffset';

/**
 * The time, read here and nowhere else.
 *
 * `wxt build --mode scenario` (demonstrations and stories of past nights) adds an offset; in every other build the mode is a constant and
 * the branch is compiled away, which a test of the built package holds.
 */
export async function readNow(): Promise<EpochMs> {
  if (import.meta.env.MODE !== 'scenario') return epochMs(Date.now());
  const stored = await browser.storage.local.get(scenarioOffsetKey);
  const offset: unknown = stored[scenarioOffsetKey];
  return epochMs(Date.now() + (typeof offset === 'number' ? offset : 0));
}

/** The device's own clock, which no scenario moves: it is held against the dates that servers put on their answers. */
export const readDeviceClock = (): EpochMs => epochMs(Date.now());
