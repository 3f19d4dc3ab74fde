import type { BrowserFamily } from '../contracts/fix';

/** Which browser's menus the steps shall name. Brands where the browser tells them, else the user agent's own word for itself. */
export function browserFamily(agent: { readonly userAgent: string } = navigator): BrowserFamily {
  const { userAgent } = agent;
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  if (/\bEdg(A|iOS)?\//.test(userAgent)) return 'edge';
  if (/\bChrom(e|ium)\//.test(userAgent)) return 'chromium';
  return 'safari';
}
