import { feedKeys } from './feed-keys';

/**
 * The addresses of the curated feed that this build was given (`WXT_FEED_URLS`). None where no key is pinned: nothing that is published there
 * could be trusted, so nobody is asked.
 */
export const feedAddresses: readonly string[] =
  feedKeys.length === 0 ? [] : (import.meta.env.WXT_FEED_URLS ?? '').split(' ').filter((address) => address !== '');

/** Whether this build has a feed at all; without one, what only the feed knows stays unknown, and the popup says so. */
export const hasFeed = feedAddresses.length > 0;
