import { DAY, type EpochMs, epochMs } from '../../contracts/epoch-ms';
import type { StatusEvent } from '../../contracts/status-event';
import { leavesSilence } from './leaves-silence';
import { nintendoMoment } from './nintendo-moment';
import { type Row, textOf } from './row';

type State = Pick<StatusEvent, 'phase' | 'startedAt' | 'endedAt' | 'endIsPlanned' | 'expiresAt'>;

/** What one entry says at a moment. */
export interface NintendoEntry {
  /** `null`: nothing that anybody needs to hear. */
  readonly state: State | null;
  /** Whether, this entry apart, the page may be said to report nothing. Not beside one that may or may not still hold. */
  readonly leavesSilence: boolean;
}

/** What outlasts its written end is believed to go on for so long, then it has been forgotten on the page. */
const OVERRUN_IS_BELIEVED_FOR = DAY;
/** The same for what has no end, where the page does not say in so many words that it goes on. */
const OPEN_IS_BELIEVED_FOR = 7 * DAY;

/**
 * When an entry of Nintendo's page holds. It is over with `event_status` 3, or once it has a `utc_del_time` (the day after, when it leaves
 * the page); it goes on with 1 or 2, with a word that we do not know, or while now lies between `begin` and `end`; it is planned otherwise,
 * often weeks ahead. `begin` and `end` may be missing or `null`.
 * @param row an entry of the English page, whose times are in a known form and zone.
 * @param now when the answer was given.
 */
export function nintendoEntry(row: Row, kind: 'incident' | 'maintenance', now: EpochMs): NintendoEntry {
  const status = textOf(row.event_status);
  const [begin, end] = [textOf(row.begin), textOf(row.end)];
  const [startedAt, endedAt] = [nintendoMoment(begin), nintendoMoment(end)];
  if (status === '3' || textOf(row.utc_del_time) !== '') return over(startedAt, endedAt, now);

  const isReadable = (begin === '' || startedAt !== null) && (end === '' || endedAt !== null);
  const isSaidToGoOn = status === '1' || status === '2';
  if (!isSaidToGoOn && startedAt !== null && startedAt > now) {
    return { state: { phase: 'scheduled', startedAt, endedAt, endIsPlanned: endedAt !== null }, leavesSilence: isReadable };
  }
  if (endedAt !== null && endedAt > now) {
    // A plan that does not say since when may not have begun; it cannot be shown and is not to be passed over.
    if (status === '0' && startedAt === null && kind === 'maintenance') return inDoubt;
    return { state: { phase: 'ongoing', startedAt, endedAt, endIsPlanned: true }, leavesSilence: isReadable };
  }
  const isPlan = status === '0' || status === '';
  if (endedAt !== null && isPlan) return kind === 'maintenance' ? nothing : over(startedAt, endedAt, now);
  if (endedAt !== null) return lapsing(startedAt, epochMs(endedAt + OVERRUN_IS_BELIEVED_FOR), now);
  if (isPlan && startedAt !== null) return lapsing(startedAt, epochMs(startedAt + OPEN_IS_BELIEVED_FOR), now);
  if (status === '0' && kind === 'maintenance') return isReadable ? nothing : inDoubt;
  return { state: { phase: 'ongoing', startedAt, endedAt: null, endIsPlanned: false }, leavesSilence: isReadable };
}

const nothing: NintendoEntry = { state: null, leavesSilence: true };
const inDoubt: NintendoEntry = { state: null, leavesSilence: false };

/** An end that is still ahead is the plan, not the end. */
function over(startedAt: EpochMs | null, endedAt: EpochMs | null, now: EpochMs): NintendoEntry {
  if (endedAt !== null && now - endedAt > OPEN_IS_BELIEVED_FOR) return nothing;
  const happened = endedAt !== null && endedAt <= now ? endedAt : null;
  return { state: { phase: 'resolved', startedAt, endedAt: happened, endIsPlanned: false }, leavesSilence: true };
}

function lapsing(startedAt: EpochMs | null, expiresAt: EpochMs, now: EpochMs): NintendoEntry {
  if (expiresAt <= now) return inDoubt;
  return {
    state: { phase: 'ongoing', startedAt, endedAt: null, endIsPlanned: false, expiresAt },
    leavesSilence: leavesSilence(expiresAt, now),
  };
}
