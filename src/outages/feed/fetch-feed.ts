import { DAY, type EpochMs, SECOND } from '../../contracts/epoch-ms';
import type { FeedDocument } from '../../contracts/feed';
import type { ReadingError } from '../../contracts/source-reading';
import { type Fetch, type FetchTextOptions, fetchText } from '../fetch-text';
import { type FeedResult, LARGEST_FEED, parseFeed } from './schema';

export interface FetchFeedOptions {
  /** In the order in which they are tried. */
  readonly addresses: readonly string[];
  readonly fetch: Fetch;
  readonly now: EpochMs;
  /** The number of the newest document ever taken, `null` at first. */
  readonly lastSeq: number | null;
  readonly heardTime?: FetchTextOptions['heardTime'];
}

/**
 * Fetches the curated feed from the first address that has a good one. Only https, and no redirects: whoever moves the file, moves the address.
 * @returns the document; or the error of the last address: what `fetchText` and `parseFeed` answer, `expired` where the document's time
 * is over or has not come, `rollback` where it is older than one that was taken before. Never throws.
 */
export async function fetchFeed({ addresses, fetch, now, lastSeq, heardTime }: FetchFeedOptions): Promise<FeedResult> {
  let result: FeedResult = { ok: false, error: 'network' };
  for (const address of addresses) {
    result = address.startsWith('https://')
      ? await fromOneAddress(address, fetch, now, lastSeq, heardTime)
      : { ok: false, error: 'network' };
    if (result.ok) return result;
  }
  return result;
}

async function fromOneAddress(
  address: string,
  fetch: Fetch,
  now: EpochMs,
  lastSeq: number | null,
  heardTime: FetchTextOptions['heardTime'],
): Promise<FeedResult> {
  const answer = await fetchText(address, { fetch, maxBytes: LARGEST_FEED, timeoutMs: 10 * SECOND, ...(heardTime ? { heardTime } : {}) });
  if (!answer.ok) return answer;
  const result = parseFeed(answer.text);
  const objection = result.ok ? objectionTo(result.document, now, lastSeq) : null;
  return objection === null ? result : { ok: false, error: objection };
}

/** A clock may be a little off; a document from further ahead would only be trusted by a clock that is wrong by days. */
const CLOCK_MAY_BE_OFF_BY = DAY;

function objectionTo({ issuedAt, expiresAt, seq }: FeedDocument, now: EpochMs, lastSeq: number | null): ReadingError | null {
  if (expiresAt <= now || issuedAt > now + CLOCK_MAY_BE_OFF_BY) return 'expired';
  return lastSeq !== null && seq < lastSeq ? 'rollback' : null;
}
