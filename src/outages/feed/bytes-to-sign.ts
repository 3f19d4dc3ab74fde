/** Each part has a first line of its own in what is signed, so that the signature of one can never be shown as that of the other. */
const prefixes = { document: 'tsukaeru-feed-1\n', pointer: 'tsukaeru-feed-pointer-1\n' } as const;

export type SignedPart = keyof typeof prefixes;

/**
 * What the publisher signs and the extension verifies: the part's first line and then the text as it stands, in UTF-8. The text is not brought
 * into a canonical form, because whoever reads before verifying can be made to read two things in one text.
 */
export function bytesToSign(part: SignedPart, text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(prefixes[part] + text);
}
