import type { CardSite } from '../contracts/card';
import type { CardId } from '../contracts/card-id';
import type { OtherCard } from '../contracts/page-facts';
import { fitsFormat, shapeOfCode } from './shape-of-code';

/**
 * Whose distinctive shape the value has, where it has none of this card's own. Where nothing is known of the card's own shape, nothing is said.
 *
 * @param told.complete the person left the field or sent the form. Half a code fits many shapes, so nothing is said before.
 * @returns the other card, or `several` where more than one bears this shape: then the shape names nobody.
 */
export function fitsOtherCard(value: string, site: CardSite, sites: readonly CardSite[], told: { readonly complete: boolean }): OtherCard {
  if (!told.complete || site.codeFormats.length === 0) return null;
  const shape = shapeOfCode(value);
  if (site.codeFormats.some((format) => fitsFormat(shape, format))) return null;
  let other: CardId | null = null;
  for (const { id, codeFormats } of sites) {
    if (!codeFormats.some((format) => format.distinctive && fitsFormat(shape, format))) continue;
    if (other !== null) return 'several';
    other = id;
  }
  return other;
}
