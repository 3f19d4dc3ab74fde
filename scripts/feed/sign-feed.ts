import { createHash, type KeyObject } from 'node:crypto';
import { type EpochMs, HOUR } from '../../src/contracts/epoch-ms';
import { LARGEST_FEED, parseFeed } from '../../src/outages/feed/schema';
import { pointerFile } from './pointer-file';
import { signPart } from './sign-part';

/** The files of a published folder, by name. */
export interface SignedFeed {
  readonly 'feed.json': string;
  readonly 'feed.json.sig': string;
  readonly 'latest.json': string;
}

export type SigningResult =
  | { readonly ok: true; readonly files: SignedFeed }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A frozen feed is believed until its pointer's time is over, so that a slip of the hand must not make it a year. */
const LONGEST_POINTER = 72 * HOUR;

/**
 * Signs a document and says that it is the newest.
 *
 * It is read with the eyes of the extension first: what the extension would leave out in silence (an event, a reading) is refused here.
 * Published again with the same text, only the pointer changes, and nobody fetches the document anew.
 * @param document the text of `feed.json`, byte for byte as it will be served.
 * @param checkedAt the moment at which the publisher made sure that the document holds.
 * @param expiresAt until then it may be believed that it still does.
 */
export function signFeed(document: string, checkedAt: EpochMs, expiresAt: EpochMs, key: KeyObject): SigningResult {
  const problems: string[] = [];
  // The extension verifies the text that it decoded: what would not come through whole could never be verified.
  if (!document.isWellFormed() || document.startsWith('\ufeff')) problems.push('it is not plain UTF-8 without a mark at its beginning');
  if (Buffer.byteLength(document) > LARGEST_FEED) problems.push(`it has more than ${LARGEST_FEED} bytes`);
  if (expiresAt <= checkedAt) problems.push('the pointer would be over before it begins');
  if (expiresAt > checkedAt + LONGEST_POINTER) problems.push(`the pointer would hold for more than ${LONGEST_POINTER / HOUR} hours`);
  const read = parseFeed(document);
  if (!read.ok) return { ok: false, problems: [...problems, `the extension cannot read it: ${read.error}`] };
  const { seq, unread, readings = [], expiresAt: documentEnds } = read.document;
  if (unread > 0) problems.push(`the extension cannot read ${unread} of its events`);
  const leftOut = readingsIn(document) - readings.length;
  if (leftOut > 0) problems.push(`the extension cannot read ${leftOut} of its readings`);
  if (documentEnds <= checkedAt) problems.push('its own time is over, so that its silence would mean nothing: issue it anew');
  if (problems.length > 0) return { ok: false, problems };
  const sha256 = createHash('sha256').update(document).digest('hex');
  return {
    ok: true,
    files: {
      'feed.json': document,
      'feed.json.sig': `${signPart('document', document, key)}\n`,
      'latest.json': pointerFile({ schema: 1, seq, checkedAt, expiresAt, sha256 }, key),
    },
  };
}

function readingsIn(document: string): number {
  const parsed: { readonly readings?: unknown } = JSON.parse(document);
  return Array.isArray(parsed.readings) ? parsed.readings.length : 0;
}
