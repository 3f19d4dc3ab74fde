import { readDeviceClock, readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { listReadings, saveReading } from '../storage';
import { feedAddresses } from './feed/feed-addresses';
import { isDue, refreshSources } from './refresh';
import { services } from './services';

/**
 * Asks every source if it is time to, and stores what came of it, one key a source.
 * Never called because a page was opened: that would tell the issuers who reads what.
 * @returns whether they were asked.
 */
export function refreshOutages(because: 'timer' | 'popupOpened' | 'checkNow'): Promise<boolean> {
  return inOrder('refresh', async () => {
    const [now, stored] = await Promise.all([readNow(), listReadings()]);
    if (!isDue(stored, now, because)) return false;
    const readings = await refreshSources({
      now,
      fetch: (input, init) => fetch(input, init),
      feedAddresses,
      stored,
      services,
      deviceNow: readDeviceClock,
    });
    await Promise.all(readings.map(saveReading));
    return true;
  });
}
