import { readDeviceClock, readNow } from '../platform/clock';
import { extensionVersion } from '../platform/extension-version';
import { inOrder } from '../platform/in-order';
import { listReadings, loadFeedDocument, saveFeedDocument, saveReadings } from '../storage';
import { feedToTake } from './feed-to-take';
import { keepPace, paceNow } from './keep-pace';
import type { RefreshReason } from './next-ask';
import { noteHistory } from './note-history';
import { refreshSources } from './refresh';
import { services } from './services';
import { tellWatchers } from './tell-watchers';

/**
 * Asks the sources that are due, and stores what came of each as soon as it came. Afterwards the history is written on, who waits for an end is
 * told, and the timer is set to the pace that the new state calls for.
 * Never called because a page was opened: that would tell the issuers who reads what.
 * @param changed is told after something was stored, and again for what comes later.
 * @returns whether any source was asked.
 */
export function refreshOutages(because: RefreshReason, changed: () => void): Promise<boolean> {
  return inOrder('refresh', async () => {
    const { asked, cameBack } = await askRound(because, changed);
    // The line is back: those that failed with it need not sit out their pauses.
    if (cameBack) await askRound('cameOnline', changed);
    const [readings, now] = await Promise.all([listReadings(), readNow()]);
    if (asked) await noteHistory(readings, now);
    await tellWatchers(readings, now);
    await keepPace();
    return asked;
  });
}

async function askRound(because: RefreshReason, changed: () => void): Promise<{ readonly asked: boolean; readonly cameBack: boolean }> {
  const [now, before, storedFeed] = await Promise.all([readNow(), listReadings(), loadFeedDocument()]);
  const { readings, asked } = await refreshSources({
    now,
    because,
    fetch: (input, init) => fetch(input, init),
    feed: feedToTake(storedFeed, now),
    services,
    readings: before,
    pace: await paceNow(before, now),
    version: extensionVersion(),
    deviceNow: readDeviceClock,
    random: Math.random,
    keep: async (some) => {
      await saveReadings(some);
      changed();
    },
    keepFeed: saveFeedDocument,
  });
  const errorIn = (from: typeof readings, source: string) => from.find((one) => one.source === source)?.lastTry?.error ?? null;
  return {
    asked: asked.length > 0,
    cameBack: asked.some((source) => errorIn(before, source) !== null && errorIn(readings, source) === null),
  };
}
