import type { EpochMs } from '../../../src/contracts/epoch-ms';
import type { OutagesWanted } from '../../../src/contracts/messages';
import { feedDocumentKey } from '../../../src/contracts/stored-keys';
import { until } from '../until';
import type { RunningBrowser } from './running-browser';

/** The key that a scenario build reads: see src/platform/clock.ts. */
export const scenarioOffsetKey = 'scenarioClockOffset';

/** See `RunningBrowser.setClock`. */
export async function startClock(running: RunningBrowser, at: EpochMs): Promise<void> {
  const isFirst = !(scenarioOffsetKey in (await running.stored('local')));
  // A new extension asks its sources at once; what it learns under the old clock must not arrive after what it learns under the new one.
  if (isFirst) await until('the first reading', async () => (await readingsOf(running)).length > 0, 2_000).catch(() => null);
  await running.store('local', { [scenarioOffsetKey]: at - Date.now() });
  await running.forget('local', await readingsOf(running));
  await running.askSources();
}

/** What the popup says to the worker when a person presses «check now». */
export const checkNow: OutagesWanted = { type: 'outagesWanted', because: 'checkNow' };

async function readingsOf(running: RunningBrowser): Promise<readonly string[]> {
  return Object.keys(await running.stored('local')).filter((key) => key.startsWith('reading:') || key === feedDocumentKey);
}
