import { hostOfPattern } from './host-of-pattern';

/**
 * The single sites that the person allowed, as the browser names them (`https://shop.example/…`): what it granted less what came with the
 * installation. Not kept by us as well: two lists of one thing part ways as soon as somebody changes the one in the browser's settings.
 * @param granted `permissions.getAll().origins`: match patterns; browsers list the installed ones too, each in its own way of writing them.
 * @param required the manifest's patterns, of hosts and of content scripts.
 */
export function allowedSites(granted: readonly string[], required: readonly string[]): readonly string[] {
  const installed = new Set(required.map(hostOfPattern));
  const isSingle = (pattern: string) => {
    const host = hostOfPattern(pattern);
    return host !== null && host !== '*' && !installed.has(host);
  };
  return [...new Set(granted.filter(isSingle))].sort();
}
