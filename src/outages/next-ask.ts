import { type EpochMs, MINUTE } from '../contracts/epoch-ms';
import type { SourceReading } from '../contracts/source-reading';
import { GONE_FOR_GOOD } from './back-off';
import type { Pace } from './pace';

/**
 * Why the sources might be asked: the timer rang, the browser started or the computer woke, the popup was opened, the line came back, or a
 * person pressed «check now». Never because a page was opened.
 */
export type RefreshReason = 'timer' | 'started' | 'popupOpened' | 'cameOnline' | 'checkNow';

/** Alarms come a little early or late, and a round must not be skipped for it. */
const EARLY_BY = MINUTE;
/** Somebody looks, or was away: what is younger than this is young enough. */
const YOUNG = 5 * MINUTE;
/** What failed is tried again at most so often, however often the popup is opened. */
const RETRY_AFTER = MINUTE;

export interface AskOptions {
  readonly now: EpochMs;
  readonly because: RefreshReason;
  readonly pace: Pace;
}

/**
 * @param candidates ids of the sources that this browser would ask itself.
 * @param readings what is kept of the sources that were ever asked.
 * @returns those of the candidates that are to be asked now.
 */
export function nextAsk(candidates: readonly string[], readings: readonly SourceReading[], options: AskOptions): readonly string[] {
  const lastTryOf = (source: string) => readings.find((reading) => reading.source === source)?.lastTry ?? null;
  const due = candidates.filter((source) => isDue(lastTryOf(source), options.pace.periodOf(source), options));
  return due.length > 0 || options.because === 'checkNow' ? due : onlyScout(candidates, lastTryOf, options.now);
}

function isDue(lastTry: SourceReading['lastTry'], period: number, { now, because, pace }: AskOptions): boolean {
  // A last try in the future was made before the clock was set back, so nothing that it says about time holds.
  if (lastTry === null || lastTry.at > now) return true;
  if (lastTry.wishedRestUntil !== undefined && lastTry.wishedRestUntil > now) return false;
  if (because === 'checkNow') return true;
  const age = now - lastTry.at;
  if (lastTry.unanswered) return age >= RETRY_AFTER;
  if (lastTry.error !== null) {
    const resting = because === 'timer' || (lastTry.goneInARow ?? 0) >= GONE_FOR_GOOD;
    return age >= RETRY_AFTER && !(resting && lastTry.notBefore !== undefined && lastTry.notBefore > now);
  }
  return age >= youngest(because, period, pace.period);
}

/** How old a good answer has to be to be asked for anew. The timer asks what would grow older than its period before the timer rings again. */
function youngest(because: RefreshReason, period: number, timerPeriod: number): number {
  switch (because) {
    case 'timer':
      return Math.max(period - timerPeriod, Math.min(YOUNG, period) - EARLY_BY);
    case 'cameOnline':
      return period - EARLY_BY;
    case 'started': // all of them, whatever was known before; a browser that starts again and again does not ask again and again
      return RETRY_AFTER;
    default:
      return YOUNG;
  }
}

/**
 * Where no source at all answered, the line is at fault and not they: a plane, or a night behind a café's sign-in page. Pauses grew meanwhile,
 * so one source goes ahead at every round; once it answers, `refreshOutages` asks the others.
 */
function onlyScout(
  candidates: readonly string[],
  lastTryOf: (source: string) => SourceReading['lastTry'],
  now: EpochMs,
): readonly string[] {
  const tries = candidates.map((source) => ({ source, lastTry: lastTryOf(source) }));
  if (tries.some(({ lastTry }) => lastTry !== null && now - lastTry.at < RETRY_AFTER)) return [];
  const allFailed = tries.length > 1 && tries.every(({ lastTry }) => lastTry !== null && lastTry.error !== null);
  const free = tries
    .filter(({ lastTry }) => (lastTry?.wishedRestUntil ?? 0) <= now)
    .sort((a, b) => (a.lastTry?.notBefore ?? 0) - (b.lastTry?.notBefore ?? 0));
  return allFailed ? free.slice(0, 1).map(({ source }) => source) : [];
}
