/**
 * What a document is for, as far as codes are concerned that carry money.
 *
 * `redeem`: one is turned into credit or a product. `checkout-with-giftcard`: one is taken as payment. `balance-check`: what is left on it is
 * looked up. `purchase`: a card is bought. `promo-only`: codes that lower a price and carry no money. `none`: nothing of this was seen.
 */
export const pagePurposes = ['redeem', 'checkout-with-giftcard', 'balance-check', 'purchase', 'promo-only', 'none'] as const;
export type PagePurpose = (typeof pagePurposes)[number];
