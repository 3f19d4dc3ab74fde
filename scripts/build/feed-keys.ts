import { fromBase64 } from '../../src/outages/feed/base64';
import { feedTestKey } from '../test/builds.mjs';
import { feedUrls } from './feed-urls';

/**
 * The public keys of which one has to have signed the curated feed: `WXT_FEED_KEYS`, raw Ed25519 keys in base64, parted by spaces or commas.
 * Without it the pinned ones hold (`src/outages/feed/keys.ts`).
 *
 * @throws where one is no such key, and where the key of the tests, with which everybody can sign, would be built in with anything but
 * addresses of the reserved domain `.test` (RFC 6761), which nobody can own.
 */
export function feedKeys(environment: Readonly<Record<string, string | undefined>>): string[] {
  const keys = (environment.WXT_FEED_KEYS ?? '').split(/[\s,]+/).filter((key) => key !== '');
  const addresses = feedUrls(environment);
  for (const key of keys) if (!isKey(key)) throw new Error(`WXT_FEED_KEYS: not a raw Ed25519 key in base64: ${key}`);
  const isPlayed = addresses.length > 0 && addresses.every((address) => new URL(address).hostname.endsWith('.test'));
  if (keys.includes(feedTestKey) && !isPlayed) throw new Error('WXT_FEED_KEYS: the key of the tests, outside of the played world');
  return keys;
}

function isKey(key: string): boolean {
  const bytes = fromBase64(key, 32);
  // Nothing but zeros is a point of small order, with which a signature can be made for every text; and it is what a placeholder looks like.
  return bytes?.some((byte) => byte !== 0) ?? false;
}
