import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder, feedTestKey } from '../../scripts/test/builds.mjs';

const browsers = ['chrome', 'firefox'] as const;

/** Every file of a build, whole, by name. */
function filesOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(path.join(entry.parentPath, entry.name), 'latin1')]);
}
const holdingTheKey = (folder: string) =>
  filesOf(folder)
    .filter(([, text]) => text.includes(feedTestKey))
    .map(([name]) => name);

test.each(browsers)('%s: what is installed does not trust the key of the tests, with which everybody can sign', (browser) => {
  expect(holdingTheKey(builtFolder(`world-${browser}`)), 'it is looked for as it is written').toContain('background.js');
  expect(holdingTheKey(builtFolder(browser))).toEqual([]);
});
