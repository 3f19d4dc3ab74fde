import { everySiteOrigins, grantedOrigins, isGranted, requiredOrigins, siteOrigins } from '../platform/every-site-permission';
import { loadEverySite } from '../storage';
import { allowedSites } from './allowed-sites';
import { hostOfPattern } from './host-of-pattern';

/** A site outside of the catalogue that can be looked at whenever it is opened, without all others. */
export interface SingleSite {
  readonly host: string;
  /** As the browser is asked for it. */
  readonly origins: readonly string[];
  /** Whether the person allowed that. */
  readonly isOn: boolean;
}

/**
 * @param origin `https://host`.
 * @returns `null` where there is nothing to decide: no web site, one that came with the installation, or every site is looked at anyway.
 */
export async function singleSiteOf(origin: string | null): Promise<SingleSite | null> {
  if (origin === null || !URL.canParse(origin)) return null;
  const { protocol, hostname: host } = new URL(origin);
  const required = requiredOrigins();
  if (!/^https?:$/.test(protocol) || required.some((pattern) => hostOfPattern(pattern) === host)) return null;
  const [granted, wanted, everySite] = await Promise.all([grantedOrigins(), loadEverySite(), isGranted(everySiteOrigins)]);
  if (wanted && everySite) return null;
  const isOn = allowedSites(granted, required).some((pattern) => hostOfPattern(pattern) === host);
  return { host, origins: siteOrigins(host), isOn };
}
