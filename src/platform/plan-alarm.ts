import { type EpochMs, MINUTE } from '../contracts/epoch-ms';

/** Alarms as the browsers give them out. */
export interface StandingAlarm {
  readonly scheduledTime: number;
  readonly periodInMinutes?: number | undefined;
}

export interface AlarmPlan {
  /** How to make the alarm anew; `null`: the one that stands is left alone. */
  readonly make: { readonly delayInMinutes: number; readonly periodInMinutes: number } | null;
  /** Rounds were missed, or nobody knows how many: the sources should be asked within a minute. */
  readonly soon: boolean;
}

/** Neither browser rings to the second. */
const LATE_BY = MINUTE;
/** Chromium rounds shorter ones up (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const SHORTEST_DELAY = 0.5;

/** @returns whether an alarm that should have rung has not, or only now: the computer slept, or the browser was closed. */
export const isLate = ({ scheduledTime }: StandingAlarm, now: EpochMs): boolean => now - scheduledTime > LATE_BY;

/**
 * What to do with the one periodic alarm.
 *
 * It is made where it is missing (Firefox forgets alarms with the browser, https://bugzil.la/1995451; Chromium on an update of the extension) with a
 * first delay by chance within its period, so that a million browsers do not ask together; the period then keeps this phase. It is made anew
 * where the period has to change, where it is overdue and never rang (a timer that stood still while the computer slept), and where it lies
 * further ahead than its period (the clock was set back). Where the period gets longer again its phase is chance once more: all who hold a card were
 * quick together, and would ask together from then on. Otherwise it is left alone: made anew at every start of the worker it would never ring.
 * @param period milliseconds between two rings.
 * @param random between 0 and 1.
 */
export function planAlarm(standing: StandingAlarm | null, period: number, now: EpochMs, random: () => number): AlarmPlan {
  const periodInMinutes = period / MINUTE;
  const make = (delay: number) => ({ delayInMinutes: Math.max(SHORTEST_DELAY, delay / MINUTE), periodInMinutes });
  if (standing === null) return { make: make(random() * period), soon: true };
  const left = standing.scheduledTime - now;
  if (isLate(standing, now)) return { make: make(random() * period), soon: true };
  const before = (standing.periodInMinutes ?? 0) * MINUTE;
  if (before !== period) return { make: make(before > period ? Math.min(Math.max(left, 0), period) : random() * period), soon: false };
  return left > period + LATE_BY ? { make: make(random() * period), soon: true } : { make: null, soon: false };
}
