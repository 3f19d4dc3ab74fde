import type { CardId } from './card-id';

/**
 * What a page of a site that is not in the catalogue asks for besides a code, as the page's own script sees it.
 * `paymentCard`: a payment card’s expiry with its number or security code in the same form, outside of a checkout. `photo`: a picture of the card or the receipt.
 * `doNotRedeem`: it says that the code must not be redeemed or used.
 */
export const foreignSigns = ['paymentCard', 'photo', 'doNotRedeem'] as const;
export type ForeignSign = (typeof foreignSigns)[number];

/**
 * How a host looks like an issuer's. `swappedLetters`: digits for letters, `rn` for `m` and the like. `mixedScripts`: letters of several
 * alphabets in one name. `brandInside`: the issuer's name within another's host.
 */
export const hostLikenesses = ['swappedLetters', 'mixedScripts', 'brandInside'] as const;
export type HostLikeness = (typeof hostLikenesses)[number];

/** What can be said of a site that is not in the catalogue and asks for a code. */
export interface ForeignSite {
  /** Stands for the site: the same for the same host. It holds no name; who has a list of hosts can still try them. */
  readonly mark: string;
  /** The person said that there is nothing strange about it. */
  readonly allowed: boolean;
  /** The card's official page or one that its issuer is known to use. Then there is nothing to say about the host. */
  readonly official: boolean;
  /** Whose host it looks like, and how; `null`: nobody's. */
  readonly likeness: { readonly card: CardId; readonly how: HostLikeness } | null;
}
