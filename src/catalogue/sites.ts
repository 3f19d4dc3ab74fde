import type { CardSite } from '../contracts/card';

/** The pages and code shapes of every card, for the observer. Only the `site` export of each file gets into the bundle. */
export const sites: readonly CardSite[] = Object.values(import.meta.glob<CardSite>('../cards/*.ts', { eager: true, import: 'site' }));
