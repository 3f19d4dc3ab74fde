import type { AppleIncident } from './apple-status';
import type { FeedFile } from './feed-file';

/** How a page or a status address fails: with this HTTP status, or by never answering. */
export type Failure = 403 | 429 | 451 | 500 | 503 | 'silent';

/**
 * What the feed's addresses answer. `huge`: 10 MB. `slow`: right, but after a minute. `raw`: this document, signed as it stands. `forged`: this
 * document, signed by somebody else. `frozen`: right, but nobody has said for a day that it still holds.
 */
export type FeedAnswer =
  | FeedFile
  | 'missing'
  | 'html'
  | 'truncated'
  | 'huge'
  | 'slow'
  | { readonly raw: string }
  | { readonly forged: FeedFile }
  | { readonly frozen: FeedFile };

/** What can be changed while the world runs; every request is answered as the state is at that moment. */
export interface WorldState {
  /** By host. */
  readonly failing: Map<string, Failure>;
  /** Hosts that answer no https at all, so that a browser that would rather have https falls back. */
  readonly withoutHttps: Set<string>;
  /** What the issuers say of every typed code. */
  redeemAnswer: 'invalid' | 'accepted';
  apple: readonly AppleIncident[] | { readonly raw: string };
  feed: FeedAnswer;
}

export const calmState = (): WorldState => ({
  failing: new Map(),
  withoutHttps: new Set(),
  redeemAnswer: 'invalid',
  apple: [],
  feed: 'missing',
});
