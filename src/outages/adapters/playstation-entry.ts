import { DAY, type EpochMs, epochMs } from '../../contracts/epoch-ms';
import type { EventLevel, StatusEvent } from '../../contracts/status-event';
import { isoMoment } from './iso-moment';
import { leavesSilence } from './leaves-silence';
import { type Row, textOf } from './row';

type State = Pick<StatusEvent, 'kind' | 'phase' | 'level' | 'startedAt' | 'endedAt' | 'endIsPlanned' | 'updatedAt' | 'expiresAt'>;

/** What one entry says at a moment. */
export interface PlaystationEntry {
  /** `null`: nothing that anybody needs to hear. */
  readonly state: State | null;
  /** Whether, this entry apart, the page may be said to report nothing. Not beside one that may or may not still hold. */
  readonly leavesSilence: boolean;
}

/** Old outages stay listed without an end. What began, or was changed, earlier than this is not believed any more. */
const BELIEVED_FOR = 7 * DAY;

/**
 * @param row an entry of a `status` list: `statusType` (Outage, Degraded, Maintenance, OK), `startDate`, and perhaps `endDate` and
 * `modifiedDate`, all ISO 8601.
 * @param outageLevel what an outage weighs where the entry stands: of a whole service, or of one kind of device.
 * @param now when the answer was given.
 */
export function playstationEntry(row: Row, outageLevel: EventLevel, now: EpochMs): PlaystationEntry {
  const type = textOf(row.statusType).toLowerCase();
  const startedAt = isoMoment(row.startDate);
  const updatedAt = isoMoment(row.modifiedDate);
  const endedAt = isoMoment(row.endDate);
  const isMaintenance = type.includes('maint');
  if (type === 'ok') return nothing;
  const told = {
    kind: isMaintenance ? 'maintenance' : 'incident',
    level: levelOf(type, isMaintenance, outageLevel),
    startedAt,
    endedAt,
    updatedAt,
  } as const;
  if (endedAt !== null && endedAt <= now) {
    return now - endedAt > BELIEVED_FOR ? nothing : { state: { ...told, phase: 'resolved', endIsPlanned: false }, leavesSilence: true };
  }
  const touchedAt = latest(startedAt, updatedAt === null ? null : epochMs(Math.min(updatedAt, now)));
  const endIsUnreadable = endedAt === null && textOf(row.endDate) !== '';
  if (touchedAt === null || endIsUnreadable || now - touchedAt > BELIEVED_FOR) return inDoubt;
  const lapsesAt = epochMs(touchedAt + BELIEVED_FOR);
  return {
    state: {
      ...told,
      phase: startedAt !== null && startedAt > now ? 'scheduled' : 'ongoing',
      endIsPlanned: endedAt !== null,
      expiresAt: endedAt !== null && endedAt < lapsesAt ? endedAt : lapsesAt,
    },
    leavesSilence: leavesSilence(lapsesAt, now) || (endedAt !== null && endedAt <= lapsesAt),
  };
}

const nothing: PlaystationEntry = { state: null, leavesSilence: true };
const inDoubt: PlaystationEntry = { state: null, leavesSilence: false };

/** A word that is new or missing says that something is wrong, and nobody says how much. */
function levelOf(type: string, isMaintenance: boolean, outageLevel: EventLevel): EventLevel {
  if (isMaintenance) return 'maintenance';
  return type === 'outage' ? outageLevel : 'degraded';
}

function latest(a: EpochMs | null, b: EpochMs | null): EpochMs | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
