import { patternsOf } from '../../src/catalogue/patterns-of';
import type { CardPage, CardSite } from '../../src/contracts/card';
import type { Service } from '../../src/contracts/service';

/** Where the observer runs by itself: every pattern of every page that its address alone tells, once, in order. */
export const observerMatches = (sites: readonly CardSite[]): string[] => matchesOf(sites, ({ onlyWithField }) => !onlyWithField);

/**
 * Where the gate runs, which has the observer brought where a field may be one for a code: every pattern of every page that needs a field. Some of
 * these fit addresses of the observer's too; there the gate sees it at work and ends.
 */
export const gateMatches = (sites: readonly CardSite[]): string[] => matchesOf(sites, ({ onlyWithField }) => onlyWithField === true);

const matchesOf = (sites: readonly CardSite[], which: (page: CardPage) => boolean): string[] =>
  unique(sites.flatMap(({ pages }) => pages.filter(which).flatMap(patternsOf)));

/**
 * The hosts that the worker needs: the observer's and the gate's (Chromium refuses to inject the banner where only `content_scripts.matches` names the
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
