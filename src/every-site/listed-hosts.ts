import type { CardSite } from '../contracts/card';

/** Every host of the catalogue once, in order. There the observer is at work, so that no other script of ours runs on them. */
export const listedHosts = (sites: readonly CardSite[]): readonly string[] => [
  ...new Set(sites.flatMap(({ pages }) => pages.flatMap(({ hosts }) => hosts)).sort()),
];
