/** The addresses of the curated feed that this build was given (`WXT_FEED_URLS`), in the order in which they are tried. */
export const feedAddresses: readonly string[] = (import.meta.env.WXT_FEED_URLS ?? '').split(' ').filter((address) => address !== '');

/** Whether this build has a feed at all; without one, what only the feed knows stays unknown, and the popup says so. */
export const hasFeed = feedAddresses.length > 0;
