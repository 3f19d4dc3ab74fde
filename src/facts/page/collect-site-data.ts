import { known, type Observed, unknown } from '../../contracts/observed';
import type { SiteData } from '../../contracts/page-facts';

/**
 * Whether this document may keep site data.
 *
 * Passive: it writes nothing, since a probe cookie would cost the page its back/forward cache. Not `navigator.cookieEnabled`: it stays `true`
 * in Chromium with all cookies blocked, while reading `localStorage` throws there and in Firefox exactly when cookies are blocked for the site.
 */
export function collectSiteData(view: Pick<Window, 'origin' | 'localStorage'> = window): Observed<SiteData> {
  try {
    // A sandboxed frame throws too, whatever the person's settings are.
    if (view.origin === 'null') return known('opaqueOrigin');
    return view.localStorage ? known('readable') : unknown('notSupported');
  } catch (error) {
    return isSecurityError(error) ? known('blocked') : unknown('failed');
  }
}

/** By name: in Firefox the error may come from another global, where `instanceof` says no. */
const isSecurityError = (error: unknown) =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SecurityError';
