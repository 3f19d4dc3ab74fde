import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';

/**
 * «Tell me when it is back», for one card: the events that went on when it was asked for, or came since, and what was told of each, so that nobody
 * is told twice.
 */
export interface BackWatch {
  readonly askedAt: EpochMs;
  /** By event key: `waiting` for its end, `toldBack`, `relapsed` (it came again and that was told; its end will be told once more). */
  readonly events: Readonly<Record<string, 'waiting' | 'toldBack' | 'relapsed'>>;
  /** When the person was last told something. A day after everything was told the watch goes. */
  readonly toldAt?: EpochMs;
}

/** The watches of all cards. */
export type BackWatches = Readonly<Record<CardId, BackWatch>>;
