import { patternsOf } from '../../src/catalogue/patterns-of';
import type { CardSite } from '../../src/contracts/card';
import type { Service } from '../../src/contracts/service';

/** Where the observer runs: every pattern of every card's pages, once, in order. */
export function observerMatches(sites: readonly CardSite[]): string[] {
  return unique(sites.flatMap((site) => site.pages.flatMap(patternsOf)));
}

/**
 * The hosts that the worker needs: the observer's (Chromium refuses to inject the banner where only `content_scripts.matches` names the
 * host) and the machine-readable status addresses (without a permission the browser's same-origin rule stops the answer).
 *
 * All of them with `*://`: when every site is given back (`platform/every-site-permission.ts`), Chromium takes away every pattern of https alone until
 * the next start, those that came with the installation too.
 */
export function hostPermissions(matches: readonly string[], services: readonly Service[]): string[] {
  return unique([
    ...matches.map((pattern) => pattern.replace(/^([^:]+:\/\/[^/]+\/).*$/, '$1*')),
    ...services.map((service) => `*://${new URL(service.endpoint).hostname}/*`),
  ]);
}

const unique = (patterns: readonly string[]) => [...new Set(patterns)].sort();
