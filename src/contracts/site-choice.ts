/**
 * What the person decided about one site.
 * `muted`: say nothing there. `notACodeField`: what was taken for a code field there is none. `allowed`: nothing strange about this site: do not
 * warn that it is not the issuer's.
 */
export const siteChoices = ['muted', 'notACodeField', 'allowed'] as const;
export type SiteChoice = (typeof siteChoices)[number];

/** By what it holds for: a host (`shop.example`), or one page of a card on any host (`apple/redeem`). Never a path or a query of an address. */
export type SiteChoices = Readonly<Record<string, SiteChoice>>;
