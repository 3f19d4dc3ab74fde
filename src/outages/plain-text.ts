/**
 * Text of somebody else's, fit to be shown: without control and formatting characters (which can reorder a line), on one line, cut off.
 * @param longest in characters (UTF-16 units); what is cut ends in `…`.
 */
export function plainText(text: string, longest: number): string {
  // Cut first: what comes in may be millions of characters long.
  const line = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
