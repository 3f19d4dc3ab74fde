import path from 'node:path';
import { root } from '../setup/root.mjs';

/** The curated feed's address in the played world (tests/support/world). */
export const feedAddress = 'https://feed.tsukaeru.test/feed.json';

/**
 * The public key of that feed. Everybody can sign with it (tests/support/world/feed-test-key.ts), so that `scripts/build/feed-keys.ts` refuses it
 * for any other feed.
 */
export const feedTestKey = '2Pl2YAvpOP5CwielkUXnyAT/NXXCwIwZUdiqC11i7fc=';

/**
 * The builds that the tests and the demonstration look at, each in a folder of its own.
 * Those in `.output/world` ask the played world's feed; the first two are what a person builds to install.
 */
export const builds = {
  chrome: { outDir: '.output', folder: 'chrome-mv3', browser: 'chrome', mode: 'production' },
  firefox: { outDir: '.output', folder: 'firefox-mv3', browser: 'firefox', mode: 'production' },
  'world-chrome': { outDir: '.output/world', folder: 'chrome-mv3', browser: 'chrome', mode: 'production', feed: feedAddress },
  'world-firefox': { outDir: '.output/world', folder: 'firefox-mv3', browser: 'firefox', mode: 'production', feed: feedAddress },
  'scenario-chrome': { outDir: '.output/world', folder: 'chrome-mv3-scenario', browser: 'chrome', mode: 'scenario', feed: feedAddress },
  'scenario-firefox': { outDir: '.output/world', folder: 'firefox-mv3-scenario', browser: 'firefox', mode: 'scenario', feed: feedAddress },
};

/** @returns the folder of a build, whether or not it was built yet. */
export const builtFolder = (name) => path.join(root, builds[name].outDir, builds[name].folder);
