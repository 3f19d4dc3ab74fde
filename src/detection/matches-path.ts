/**
 * Whether a path with its query fits a path pattern, as browsers decide it when they inject a script.
 *
 * Not `@webext-core/match-patterns`: its version 2.0.0 compares `pathname` only, while browsers compare the pattern's path with path *and*
 * query (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns), so a page known by its query would get our script
 * and then not be recognised; and it turns `*` into `.*`, which is slow on long addresses.
 *
 * Leftmost match of each piece between the stars: linear, however long the address is.
 */
export function matchesPath(text: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - from >= last.length && text.endsWith(last);
}
