export type BuildName = 'chrome' | 'firefox' | 'world-chrome' | 'world-firefox' | 'scenario-chrome' | 'scenario-firefox';
/** The curated feed's address in the played world (tests/support/world). */
export const feedAddress: string;
/** The public key of that feed, raw, base64. Everybody can sign with it. */
export const feedTestKey: string;
/** @returns the folder of a build, whether or not it was built yet. */
export function builtFolder(name: BuildName): string;
