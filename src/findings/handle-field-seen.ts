import { sites } from '../catalogue/sites';
import { listedHosts } from '../every-site/listed-hosts';
import { injectLooking } from '../platform/inject';

/**
 * Brings the script that looks into the document whose gate has seen something: the observer on a listed host, else the one for any site.
 * @param origin of the sender, `https://host` and perhaps a port; match patterns without one hold for every port.
 * @returns `null` where the browser refused, so that the gate asks once more.
 */
export async function handleFieldSeen(tabId: number, frameId: number, origin: string): Promise<{ started: true } | null> {
  const isListed = URL.canParse(origin) && listedHosts(sites).includes(new URL(origin).hostname);
  return (await injectLooking(tabId, frameId, isListed ? '/observer.js' : '/any-site.js')) ? { started: true } : null;
}
