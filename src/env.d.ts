interface ImportMetaEnv {
  /** Addresses of the curated feed, parted by spaces; put in by the build (`scripts/build/feed-urls.ts`). */
  readonly WXT_FEED_URLS?: string;
}
