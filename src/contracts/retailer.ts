import type { Claim, Sources } from './source';
import type { Text } from './text';

/** A shop that sells cards: the name of its file in `retailers/`. */
export type RetailerId = string;

export interface Retailer {
  readonly id: RetailerId;
  readonly name: Text;
  /** Other ways in which people write the name, for searching. */
  readonly aliases: readonly string[];
  /** What the shop is known to require when paying for a card. */
  readonly payment: Claim<Text> | null;
  /** Who connects the shop's tills with the issuers, where it is known. Tills of one network fail together. */
  readonly network: Claim<Text> | null;
  /** The same as an id that curated events name in `networks`. Only beside `network`, which says where it is known from. */
  readonly networkId?: string;
  /** The key of the source that shows that this shop sells cards at all. */
  readonly source: string;
  readonly sources: Sources;
}
