import type { CardId } from './card-id';
import type { EpochMs } from './epoch-ms';
import type { RetailerId } from './retailer';
import type { Text } from './text';

/** What a person does with a card. `activate`: the till makes a bought card valid. `purchase`: buying at all. `redeem`: typing the code. */
export const actions = ['activate', 'redeem', 'purchase', 'balance', 'login'] as const;
export type Action = (typeof actions)[number];

export const eventKinds = ['incident', 'maintenance', 'notice', 'discontinuation'] as const;
export type EventKind = (typeof eventKinds)[number];

/** `monitoring`: a recovery is announced but not confirmed. `vanished`: no longer listed or expired, without ever being declared over. */
export const eventPhases = ['scheduled', 'ongoing', 'monitoring', 'resolved', 'vanished'] as const;
export type EventPhase = (typeof eventPhases)[number];

export const eventLevels = ['degraded', 'partialOutage', 'majorOutage', 'maintenance'] as const;
export type EventLevel = (typeof eventLevels)[number];

export const certainties = ['official', 'reported', 'unconfirmed'] as const;
export type EventCertainty = (typeof certainties)[number];

/** One thing that a source reports, in one shape for every source. */
export interface StatusEvent {
  /** source + provider id + start, because provider ids repeat over time. */
  readonly key: string;
  /** Id of the source: an upstream service, or `feed`, or `bundled`. */
  readonly source: string;
  /** Who says so, for a person to read. */
  readonly publisher: string;
  readonly certainty: EventCertainty;
  readonly cards?: readonly CardId[];
  readonly retailers?: readonly RetailerId[];
  readonly networks?: readonly string[];
  readonly actions: readonly Action[];
  readonly regions?: readonly string[];
  readonly kind: EventKind;
  readonly phase: EventPhase;
  readonly level: EventLevel;
  readonly startedAt: EpochMs | null;
  readonly endedAt: EpochMs | null;
  /** The end is a plan of the issuer's, not something that happened. */
  readonly endIsPlanned: boolean;
  /** From then on the event is not claimed to go on, even if nobody closed it: curated events, and official ones that may be forgotten. */
  readonly expiresAt?: EpochMs;
  /** The last moment at which the source said so. In a verdict, an official event without one carries the moment when its page was read. */
  readonly updatedAt: EpochMs | null;
  readonly title: Partial<Text>;
  /** The official page to read more at; `null` where the source is a third party, which is named and not linked. */
  readonly url: string | null;
  /** The provider's own state words, kept for a report. */
  readonly raw: string;
}
