/**
 * The addresses of the curated feed, tried in turn.
 *
 * `WXT_FEED_URLS` (https addresses, parted by spaces or commas) decides. Without it a release build that runs in a repository's own workflow
 * takes that repository's Pages, because whoever publishes the extension publishes the feed there. Otherwise there is none: no address is
 * invented, and the extension says what that leaves unknown.
 *
 * @throws where an address is not https: a feed that anybody on the way can change must not be built in.
 */
export function feedUrls(environment: Readonly<Record<string, string | undefined>>): string[] {
  const given = (environment.WXT_FEED_URLS ?? '').split(/[\s,]+/).filter((address) => address !== '');
  for (const address of given) if (!address.startsWith('https://')) throw new Error(`WXT_FEED_URLS: not https: ${address}`);
  if (given.length > 0) return given;
  const [owner, name] = (environment.TSUKAERU_RELEASE_REPOSITORY ?? '').split('/');
  return owner && name ? [`https://${owner.toLowerCase()}.github.io/${name}/feed.json`] : [];
}
