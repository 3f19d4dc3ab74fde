import type { BrowserFamily } from '../contracts/fix';

/** Which browser's menus the steps shall name, by the user agent's own words; `other` where it is none of them. */
export function browserFamily(userAgent: string = navigator.userAgent): BrowserFamily | 'other' {
  if (/Firefox\//.test(userAgent)) return 'firefox';
  if (/Edg(A|iOS)?\//.test(userAgent)) return 'edge';
  if (/Chrom(e|ium)\//.test(userAgent)) return 'chromium';
  return /Safari\//.test(userAgent) ? 'safari' : 'other';
}
