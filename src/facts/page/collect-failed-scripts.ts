import { known, type Observed, unknown } from '../../contracts/observed';
import { navigationEntry, type Timed } from './navigation-entry';

/** Browsers keep no more entries than this unless the page asks them to: what came later was not noted. */
const NOTED_AT_MOST = 250;

/**
 * How many scripts of the page's own host did not come at all. The browser noted that already; nothing is asked again.
 *
 * Only its own host: trackers are blocked on purpose, and of other hosts the browser withholds how it went. A script that a blocker stopped and
 * one that could not be reached look alike (measured in Chromium 156 and Firefox 153, 2026-11-24). An error page of the server is no such thing.
 */
export function collectFailedScripts(view: Timed & { readonly location: { readonly origin: string } }): Observed<number> {
  const own = navigationEntry(view);
  if (own === null || !('responseStatus' in own)) return unknown('notSupported');
  const entries = view.performance.getEntriesByType('resource');
  const failed = entries.filter(
    // A script from the cache has no transfer either, but a status and a size.
    ({ name, initiatorType, responseStatus, decodedBodySize }: PerformanceEntry & Partial<PerformanceResourceTiming>) =>
      initiatorType === 'script' && responseStatus === 0 && decodedBodySize === 0 && name.startsWith(`${view.location.origin}/`),
  ).length;
  return failed === 0 && entries.length >= NOTED_AT_MOST ? unknown('notCollected') : known(failed);
}
