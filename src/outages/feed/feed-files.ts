/** The three files of a published feed, which stand beside each other. */
export interface FeedFiles {
  /** `feed.json`: what is said, up to 256 kB. */
  readonly document: string;
  /** `feed.json.sig`: the document's signature, base64. */
  readonly signature: string;
  /** `latest.json`: which document is the newest, signed, some 260 bytes. */
  readonly pointer: string;
}

/** @param document the address of the document. @returns the addresses of all three files. */
export function feedFiles(document: string): FeedFiles {
  return { document, signature: `${document}.sig`, pointer: new URL('latest.json', document).href };
}
