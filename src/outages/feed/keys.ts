/**
 * The publisher's public keys: Ed25519, raw, base64. A document is trusted when either of them signed it.
 *
 * `current` is in use. `next` lies in every package long before it is needed, so that the publisher can pass on to it in a day, without
 * waiting for a release: sign with it, and let the next release pin it as `current` and a new one as `next`.
 *
 * Nobody publishes a feed for this repository yet, so none is pinned. `npm run feed -- keys` makes a pair; the build setting `WXT_FEED_KEYS`
 * takes the place of both (`scripts/build/feed-keys.ts`).
 */
export const keys: { readonly current: string | null; readonly next: string | null } = { current: null, next: null };
