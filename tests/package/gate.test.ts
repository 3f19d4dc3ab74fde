import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/test/builds.mjs';

describe.each(['chrome', 'firefox'] as const)('%s: the gate', (browser) => {
  const file = (name: string) => readFileSync(path.join(builtFolder(browser), name), 'utf8');

  test('is at most 5 kB with its words of all languages, and ASCII only', () => {
    expect(Buffer.byteLength(file('gate.js'))).toBeLessThanOrEqual(5_000);
    expect(file('gate.js')).toMatch(/^[\0-\x7f]*$/);
  });

  test('carries neither catalogue nor classifier, and nothing of the framework around it', () => {
    expect(file('gate.js')).not.toMatch(/webmoney\.ne\.jp|steampowered|crashed on startup/);
    expect(file('observer.js')).toMatch(/steampowered/);
  });

  test('is the second script of the manifest: it looks for the observer’s patterns in the first', () => {
    const { content_scripts }: { content_scripts: readonly { readonly js: readonly string[] }[] } = JSON.parse(file('manifest.json'));
    expect(content_scripts.map(({ js }) => js)).toEqual([['observer.js'], ['gate.js']]);
  });
});
