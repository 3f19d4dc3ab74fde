import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../scripts/test/builds.mjs';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly all_frames: boolean;
  }[];
}

const read = (browser: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(path.join(builtFolder(browser), 'manifest.json'), 'utf8'));

test.each(['chrome', 'firefox'] as const)('%s: permissions and hosts are those that were decided on', (browser) => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts } = read(browser);
  expect({ permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts }).toMatchSnapshot();
});

test.each(['chrome', 'firefox'] as const)('%s: nothing in it can be fetched by a page', (browser) => {
  expect(read(browser).web_accessible_resources).toBeUndefined();
});

test.each(['chrome', 'firefox'] as const)('%s: the worker may reach every page that the observer runs in', (browser) => {
  const { host_permissions, content_scripts } = read(browser);
  for (const pattern of content_scripts.flatMap(({ matches }) => matches))
    expect(host_permissions).toContain(pattern.replace(/^([^:]+:\/\/[^/]+\/).*$/, '$1*'));
});

test('Chrome and Firefox ask for the same', () => {
  const [chrome, firefox] = [read('chrome'), read('firefox')];
  expect(firefox.permissions).toEqual(chrome.permissions);
  expect(firefox.optional_permissions).toEqual(chrome.optional_permissions);
  expect(firefox.host_permissions).toEqual(chrome.host_permissions);
});
