import { keys } from './keys';

const given = (import.meta.env.WXT_FEED_KEYS ?? '').split(' ').filter((key) => key !== '');

/**
 * The public keys that this build trusts. Those it was given (`WXT_FEED_KEYS`) take the place of the pinned ones and do not join them: whoever
 * publishes a feed of their own does not want to trust ours too.
 */
export const feedKeys: readonly string[] = given.length > 0 ? given : [keys.current, keys.next].filter((key) => key !== null);
