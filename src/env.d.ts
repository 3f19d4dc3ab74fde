interface ImportMetaEnv {
  /** Addresses of the curated feed, parted by spaces; put in by the build (`scripts/build/feed-urls.ts`). */
  readonly WXT_FEED_URLS?: string;
  /** Public keys of which one has to have signed the curated feed, parted by spaces; put in by the build (`scripts/build/feed-keys.ts`). */
  readonly WXT_FEED_KEYS?: string;
}
