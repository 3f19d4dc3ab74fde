/** @returns the host of a match pattern (`shop.example` of `https://shop.example/…`); `*` for every host; `null` for what is no pattern of pages. */
export function hostOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  return /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}
