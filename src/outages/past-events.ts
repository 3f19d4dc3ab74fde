import { DAY, type EpochMs } from '../contracts/epoch-ms';
import type { StatusEvent } from '../contracts/status-event';
import type { JudgedEvent } from '../contracts/verdict';
import { VANISHED_IS_NEWS_FOR } from './carry-vanished';

/** Issuers' pages are late: a quarter of Apple's incidents is listed only after its end, so what ended today may explain what just failed. */
const RESOLVED_IS_NEWS_FOR = DAY;

/** A card bought on the night of a till failure may be typed at Christmas, or months later. */
const TILLS_ARE_REMEMBERED_FOR = 180 * DAY;

/**
 * Of the events that concern a question, the incidents that are over and may still explain what a person sees. Newest first.
 * @param tills whether the question is about selling: failed tills leave cards behind that do not work, and are remembered for half a year.
 */
export function pastEvents(events: readonly JudgedEvent[], now: EpochMs, tills: boolean): readonly JudgedEvent[] {
  const isPast = tills ? isRememberedTillFailure : isNews;
  return events
    .filter((event) => event.kind === 'incident' && isPast(event, now))
    .toSorted((a, b) => (b.endedAt ?? b.updatedAt ?? 0) - (a.endedAt ?? a.updatedAt ?? 0));
}

function isNews({ phase, endedAt, expiresAt }: StatusEvent, now: EpochMs): boolean {
  if (phase === 'vanished') return isWithin(expiresAt ?? null, now, VANISHED_IS_NEWS_FOR);
  return phase === 'resolved' && isWithin(endedAt, now, RESOLVED_IS_NEWS_FOR);
}

function isRememberedTillFailure({ actions, phase, endedAt, updatedAt }: StatusEvent, now: EpochMs): boolean {
  const end = endedAt ?? updatedAt;
  if ((phase !== 'resolved' && phase !== 'vanished') || end === null) return false;
  // Only a card that a till failed to make valid is still a bad card afterwards; what could not be bought was not bought.
  return now - end <= (actions.includes('activate') ? TILLS_ARE_REMEMBERED_FOR : RESOLVED_IS_NEWS_FOR);
}

const isWithin = (moment: EpochMs | null, now: EpochMs, duration: number) => moment !== null && moment <= now && now - moment <= duration;
