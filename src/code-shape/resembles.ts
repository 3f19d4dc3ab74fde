import type { CardSite } from '../contracts/card';
import { fitsFormat, shapeOfCode } from './shape-of-code';

/**
 * Which of the things that people type here by mistake the value looks like.
 *
 * Where it fits the card's own code, only look-alikes that are said even then (`alsoWhenItFits`).
 *
 * @param told.complete the person left the field or sent the form. Half a code fits many shapes, so nothing is said before.
 * @returns the look-alike's id in the catalogue, never a part of the value.
 */
export function resembles(value: string, site: CardSite, pageId: string, told: { readonly complete: boolean }): string | null {
  if (!told.complete) return null;
  const shape = shapeOfCode(value);
  const fitsCard = site.codeFormats.some((format) => fitsFormat(shape, format));
  const meant = site.lookalikes?.find(
    (lookalike) => (lookalike.pages?.includes(pageId) ?? true) && (lookalike.alsoWhenItFits || !fitsCard) && fitsFormat(shape, lookalike),
  );
  return meant?.id ?? null;
}
