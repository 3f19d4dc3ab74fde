import type { CardSite } from '../contracts/card';
import type { ScriptRegistration } from '../platform/registered-scripts';
import { listedHosts } from './listed-hosts';

/** All that decides whether pages outside of the catalogue are looked at. */
export interface EverySiteState {
  /** The person's wish. */
  readonly wanted: boolean;
  /** Whether the browser grants every site. */
  readonly granted: boolean;
  /** Single sites that the person allowed, as match patterns (`allowedSites`). */
  readonly allowed: readonly string[];
}

const everyPage = ['https://*/*', 'http://*/*'];

/**
 * What has to be registered with the browser: the gate, which has `any-site.js` brought where a field may be one for a code, on every page if the person wants that *and* the browser grants it, else on the
 * single sites that the person allowed; `null` for nothing at all. Never on a listed host, where the observer is at work.
 */
export function planEverySite({ wanted, granted, allowed }: EverySiteState, sites: readonly CardSite[]): ScriptRegistration | null {
  const matches = wanted && granted ? everyPage : allowed;
  if (matches.length === 0) return null;
  return {
    id: 'any-site',
    js: ['gate.js'],
    matches,
    excludeMatches: listedHosts(sites).map((host) => `*://${host}/*`),
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
