/** @returns a random whole number below 2^48 that names this document and tells nothing about it. */
export function drawDocumentId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 16) * 2 ** 32 + low;
}
