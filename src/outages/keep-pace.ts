import type { EpochMs } from '../contracts/epoch-ms';
import type { SourceReading } from '../contracts/source-reading';
import { keepAlarm } from '../platform/alarm';
import { readNow } from '../platform/clock';
import { listReadings, loadBackWatches, loadOwnCards } from '../storage';
import { currentVerdict } from './current-verdict';
import { type Pace, pace } from './pace';
import { services } from './services';

/** @returns how often the sources are asked now, from what is stored. */
export async function paceNow(readings: readonly SourceReading[], now: EpochMs): Promise<Pace> {
  const [own, watches] = await Promise.all([loadOwnCards(), loadBackWatches()]);
  const waitedFor = Object.entries(watches).flatMap(([card, { events }]) =>
    Object.values(events).some((state) => state !== 'toldBack') ? [card] : [],
  );
  return pace([...new Set([...own, ...waitedFor])], (card) => currentVerdict(card, readings, now), services, now);
}

/** Sees to it that the timer stands and has the right period: at every start of the worker, and when something changed that it depends on. */
export async function keepPace(): Promise<void> {
  const [readings, now] = await Promise.all([listReadings(), readNow()]);
  await keepAlarm((await paceNow(readings, now)).period);
}
