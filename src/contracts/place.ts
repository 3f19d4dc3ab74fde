import type { CardId } from './card-id';
import type { Claim, Sources } from './source';
import type { Text } from './text';

/** A place where a card is used (a store, a shop, a service): the name of its file in `places/`. */
export type PlaceId = string;

export interface Place {
  readonly id: PlaceId;
  readonly name: Text;
  readonly takes: Claim<readonly CardId[]>;
  readonly refuses: Claim<readonly CardId[]> | null;
  /** Ways to pay here without any of the cards. */
  readonly otherWaysToPay: Claim<Text> | null;
  readonly sources: Sources;
}
