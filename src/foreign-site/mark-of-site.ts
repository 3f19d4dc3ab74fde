/**
 * A short number that stands for a host, so that it can be remembered what was closed on it without keeping its name. It is no secret, since
 * hosts can be tried one by one, but nothing that is read by looking at it: FNV-1a, 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/), letters and digits.
 */
export function markOfSite(host: string): string {
  let mark = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(host)) mark = Math.imul(mark ^ byte, 0x01000193);
  return (mark >>> 0).toString(36);
}
