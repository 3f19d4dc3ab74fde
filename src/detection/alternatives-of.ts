/** The alternatives of a list of pieces: what stands between the `|` that are in no brackets. */
export function alternativesOf(pieces: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of pieces) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (letter === '|' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** Languages share words, and without accents a set of letters may be one letter. @param pieces parted by `|`, outside of brackets. */
export const eachOnce = (pieces: string): string => [...new Set(alternativesOf(pieces.replace(sets, lettersOnce)))].join('|');

/** Sets of single letters, without ranges and the like. */
const sets = /\[([^\]^\\-]+)\]/g;

function lettersOnce(_: string, letters: string): string {
  const once = [...new Set(letters)].join('');
  return [...once].length === 1 ? once : `[${once}]`;
}
