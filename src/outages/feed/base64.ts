/** @returns bytes as base64 (RFC 4648, section 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Reads base64 strictly. Lenient decoders read several texts as the same bytes (the last letter has bits that count for nothing), so that a
 * signature could be changed and would still hold.
 * @param length how many bytes it has to be.
 * @returns the bytes, or `null` where the text is not the one way to write that many bytes.
 */
export function fromBase64(text: string, length: number): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length !== 4 * Math.ceil(length / 3)) return null;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return bytes.length === length && toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
