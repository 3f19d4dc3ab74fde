import { epochMs } from '../../contracts/epoch-ms';
import type { FeedDocument } from '../../contracts/feed';
import file from './bundled.json';
import { readFeed } from './schema';

const nothing: FeedDocument = { schema: 1, seq: 0, issuedAt: epochMs(0), expiresAt: epochMs(0), events: [], unread: 0 };

/**
 * The copy of the feed in the package. It is no reading: it tells of past incidents and of endings, its own incidents lapse by their own
 * expiry, and its silence means nothing. A test holds that it can be read whole.
 */
export const bundledFeed: FeedDocument = readBundled();

function readBundled(): FeedDocument {
  const read = readFeed(file);
  return read.ok ? read.document : nothing;
}
