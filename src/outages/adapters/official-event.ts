import type { EpochMs } from '../../contracts/epoch-ms';
import type { Service } from '../../contracts/service';
import type { Action, EventKind, EventLevel, EventPhase, StatusEvent } from '../../contracts/status-event';

/** What one entry of a status page says, in our words. */
export interface Told {
  /** The provider's id of the entry, or of the component whose state it is. */
  readonly id: string;
  readonly actions: readonly Action[];
  readonly kind: EventKind;
  readonly phase: EventPhase;
  readonly level: EventLevel;
  readonly startedAt: EpochMs | null;
  readonly endedAt?: EpochMs | null;
  readonly endIsPlanned?: boolean;
  /** From when on it is not claimed any more if nobody reads the page again. */
  readonly expiresAt?: EpochMs;
  /** In one language, whichever it is. */
  readonly title: string;
  readonly raw: string;
}

/** @returns the event of a service's own page, with everything that is the same for all of its events. */
export function officialEvent(service: Service, told: Told): StatusEvent {
  const { id, actions, kind, phase, level, startedAt, endedAt = null, endIsPlanned = false, expiresAt, title, raw } = told;
  return {
    // The start is part of the key, because providers give ids a second time.
    key: `${service.id}:${id}:${startedAt ?? 'unknown'}`,
    source: service.id,
    publisher: service.publisher,
    certainty: 'official',
    cards: service.cards,
    actions: [...new Set(actions)],
    kind,
    phase,
    level,
    startedAt,
    endedAt,
    endIsPlanned,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    // The page says so whenever it is read.
    updatedAt: null,
    title: title === '' ? {} : JAPANESE.test(title) ? { ja: title } : { en: title },
    url: service.page,
    raw,
  };
}
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
