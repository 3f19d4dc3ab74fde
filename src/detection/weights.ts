import type { EvidencePlace, Meaning } from '../contracts/signal';

const own: readonly EvidencePlace[] = ['names', 'label'];
const around: readonly EvidencePlace[] = ['heading', 'containers', 'button', 'dialog'];

/**
 * What each signal counts, wherever it stands among these places. Words of the field itself weigh more than words around it. `once`:
 * it counts once, also where it stands in several.
 */
export const weights: readonly (readonly [places: readonly EvidencePlace[], meaning: Meaning, weight: number, once?: true])[] = [
  [own, 'gift', 5],
  [own, 'redeem', 3, true],
  [own, 'voucher', 2, true],
  [own, 'code', 2, true],
  [around, 'gift', 3],
  [['button'], 'gift', 1],
  [['heading', 'title'], 'voucher', 1],
  [around, 'redeem', 2],
  [around, 'promo', -2],
  [['nearby'], 'gift', 2],
  [['nearby'], 'redeem', 1],
  [['button'], 'apply', 1],
  [['button'], 'send', 1],
  [['button'], 'buy', -4],
  [['title'], 'gift', 1],
  [['title'], 'redeem', 1],
];

/** From this score on a field counts as a code field on a page of which nothing is known. */
export const enough = 5;

/** What a label of something else takes from a field whose site-given name speaks of a gift card: sites name all fields of a form after it. */
export const otherLabel = -3;

/** Where the address already tells that a code is typed here: any field named for a code, with a button that sends it. */
export const enoughWhereAddressTells = 3;

/** What an example of a code in the field counts, where the field's own words speak of none. */
export const sampleWeight = 2;

/** What four boxes and more for one code count: a payment card's number and an IBAN stand in such boxes too. */
export const boxesWeight = 2;
