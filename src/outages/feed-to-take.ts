import type { EpochMs } from '../contracts/epoch-ms';
import type { StoredFeed } from '../contracts/feed';
import { feedAddresses, hasFeed } from './feed/feed-addresses';
import { feedKeys } from './feed/feed-keys';
import { takeFeed } from './feed/take-feed';
import type { FeedToTake } from './refresh';

/** @returns how this build takes the curated feed; `null` where it has no address of one. */
export function feedToTake(stored: StoredFeed | null, now: EpochMs): FeedToTake | null {
  if (!hasFeed) return null;
  return {
    stored,
    take: (heardTime) =>
      takeFeed({ addresses: feedAddresses, fetch: (input, init) => fetch(input, init), now, stored, keys: feedKeys, heardTime }),
  };
}
