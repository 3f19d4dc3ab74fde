import { type EpochMs, parseIso } from '../../contracts/epoch-ms';
import { known, type Observed, unknown } from '../../contracts/observed';
import type { BrowserRelease } from '../../contracts/situation';
import table from '../../generated/browser-releases.json';
import { firefoxVersion } from '../../platform/firefox-version';

/** The part of User-Agent Client Hints that Chromium browsers offer; TypeScript's DOM library does not know it. */
interface Brands {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
}

const dates: Readonly<Record<'chromium' | 'firefox' | 'safari', Readonly<Record<string, string>>>> = table;

/**
 * The release of the running browser, asked in the worker: in pages a permissions policy can refuse it.
 *
 * Brave, Opera, Vivaldi and Edge are judged by the Chromium in them, never by their own number. Only Firefox with the `esr` sign of its build
 * is known to be a long-term line.
 */
export async function collectBrowserRelease(): Promise<Observed<BrowserRelease>> {
  const brands = brandsOf(navigator);
  if (brands !== null) return chromiumRelease(brands);
  const firefox = await firefoxVersion();
  if (firefox !== null) return firefoxRelease(firefox);
  const safari = /\bVersion\/(\d+)(?:\.(\d+))?.*\bSafari\//.exec(navigator.userAgent);
  if (!safari?.[1]) return unknown('notSupported');
  const version = safari[2] === undefined ? safari[1] : `${safari[1]}.${safari[2]}`;
  return known({ name: 'Safari', version, releasedAt: releasedAt('safari', version, safari[1]), longTermSupport: false });
}

/** @param brands what the browser says of itself, one entry of it a decoy on purpose. */
export function chromiumRelease({ brands }: Brands): Observed<BrowserRelease> {
  const version = brands.find(({ brand }) => brand === 'Chromium')?.version;
  if (version === undefined) return unknown('notSupported');
  const own = brands.find(({ brand }) => knownNames.includes(brand));
  return known({ name: own?.brand ?? 'Chromium', version, releasedAt: releasedAt('chromium', version), longTermSupport: false });
}

/** @param version for example `153.7.0` or `153.7.0esr`. Extended Support Releases get security fixes for long, so their age means nothing. */
export function firefoxRelease(version: string): Observed<BrowserRelease> {
  const major = version.split('.')[0] ?? '';
  // Only Extended Support Releases get a minor number past 0 and a third part together with it (153.7.0); a plain release is 160.0 or 160.0.1.
  const longTermSupport = version.includes('esr') || /^\d+\.[1-9]\d*\.\d+/.test(version);
  return known({ name: 'Firefox', version: major, releasedAt: releasedAt('firefox', major), longTermSupport });
}

/** Brands that are shown by their own name. */
const knownNames = ['Google Chrome', 'Microsoft Edge', 'Brave', 'Opera', 'Vivaldi'];

/** @returns when the version came out; `null` for one that is newer than the table, hence current. */
function releasedAt(family: keyof typeof dates, ...versions: readonly string[]): EpochMs | null {
  const date = versions.map((version) => dates[family][version]).find((found) => found !== undefined);
  if (date !== undefined) return parseIso(date);
  // Older than the table begins: the first entry is the best that can be said, and it is old enough.
  const [first] = Object.entries(dates[family]);
  return first && Number(versions[0]) < Number(first[0]) ? parseIso(first[1]) : null;
}

function brandsOf(agent: Navigator): Brands | null {
  if (!('userAgentData' in agent)) return null;
  const data: unknown = agent.userAgentData;
  return isBrands(data) ? data : null;
}

function isBrands(data: unknown): data is Brands {
  return typeof data === 'object' && data !== null && 'brands' in data && Array.isArray(data.brands) && data.brands.length > 0;
}
