import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EpochMs } from '../../src/contracts/epoch-ms';
import { type TakenFeed, takeFeed } from '../../src/outages/feed/take-feed';

/**
 * Takes the feed from a folder exactly as the extension would take it from a web server: same code, same refusals.
 * @param folder with `feed.json`, `feed.json.sig` and `latest.json`.
 * @param keys raw public keys, base64.
 */
export function checkFolder(folder: string, keys: readonly string[], now: EpochMs): Promise<TakenFeed> {
  return takeFeed({
    addresses: ['https://folder.invalid/feed.json'],
    fetch: async (address) => {
      const file = path.join(folder, path.basename(new URL(address).pathname));
      return existsSync(file) ? new Response(new Uint8Array(readFileSync(file))) : new Response(null, { status: 404 });
    },
    now,
    stored: null,
    keys,
  });
}
