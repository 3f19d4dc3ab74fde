import type { BackWatch } from '../contracts/back-watch';
import type { EpochMs } from '../contracts/epoch-ms';
import type { SourceReading } from '../contracts/source-reading';
import { loadBackWatches, saveBackWatches } from '../storage';
import { currentVerdict } from './current-verdict';
import { tellNews } from './tell-news';
import { tellWhenBack } from './tell-when-back';

/**
 * Tells those who wanted to know when it is back, and remembers it. Told first: a worker that is stopped between the two tells again, under the
 * same id, which shows nothing twice; the other way round it would never tell.
 */
export async function tellWatchers(readings: readonly SourceReading[], now: EpochMs): Promise<void> {
  const before = await loadBackWatches();
  const { watches: after, news } = tellWhenBack(before, (card) => currentVerdict(card, readings, now), now);
  await tellNews(news);
  // Read again: what the popup wrote meanwhile stays, and is looked at the next time.
  const latest = await loadBackWatches();
  const next = Object.entries(latest).flatMap(([card, watch]) => {
    const kept = isSame(watch, before[card]) ? after[card] : watch;
    return kept ? [[card, kept] as const] : [];
  });
  if (next.length !== Object.keys(latest).length || next.some(([card, watch]) => !isSame(watch, latest[card])))
    await saveBackWatches(Object.fromEntries(next));
}

const isSame = (a: BackWatch, b: BackWatch | undefined) => JSON.stringify(a) === JSON.stringify(b);
