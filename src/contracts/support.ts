import type { Claim } from './source';
import type { Text } from './text';

export interface Phone {
  /** As it is dialled within the country. */
  readonly number: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Opening hours in words, with the time zone where it is not the country's only one. `null`: not known. Nobody is told «open now». */
  readonly hours: Text | null;
}

/** Whom to ask when nothing helps. Every part is a statement of its own, since they come from different places and days. */
export interface Support {
  /** Who it is and what they can do, in words. */
  readonly who: Claim<Text>;
  /** The issuer's own page for help or contact. */
  readonly page: Claim<string> | null;
  /** A number that may be called. A number from before a change of issuer, or one that only others print, does not belong here. */
  readonly phone: Claim<Phone> | null;
  /** A number that was right once and may be dead: shown as such, never as a link. */
  readonly formerPhone?: Claim<Phone & { readonly note: Text }>;
  /** What to have at hand when asking. */
  readonly haveAtHand: Claim<Text> | null;
}
