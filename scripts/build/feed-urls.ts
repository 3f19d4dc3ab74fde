/**
 * The addresses of the curated feed, tried in turn.
 *
 * `WXT_FEED_URLS` (https addresses, parted by spaces or commas) decides. Without it a release build that runs in a repository's own workflow
 * takes that repository's Pages, because whoever publishes the extension publishes the feed there. Otherwise there is none: no address is
 * invented, and the extension says what that leaves unknown.
 *
 * Each is the address of the document; the signature and the pointer lie beside it (`src/outages/feed/feed-files.ts`).
 * @throws where an address is not https: whoever is on the way could keep the news back; and where it is not of a file, because nothing could
 * lie beside it.
 */
export function feedUrls(environment: Readonly<Record<string, string | undefined>>): string[] {
  const given = (environment.WXT_FEED_URLS ?? '').split(/[\s,]+/).filter((address) => address !== '');
  for (const address of given) {
    if (!address.startsWith('https://')) throw new Error(`WXT_FEED_URLS: not https: ${address}`);
    if (!isOfFile(address)) throw new Error(`WXT_FEED_URLS: not the address of a file: ${address}`);
  }
  if (given.length > 0) return given;
  const [owner, name] = (environment.TSUKAERU_RELEASE_REPOSITORY ?? '').split('/');
  return owner && name ? [`https://${owner.toLowerCase()}.github.io/${name}/feed.json`] : [];
}

function isOfFile(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash } = new URL(address);
  return !pathname.endsWith('/') && search === '' && hash === '';
}
