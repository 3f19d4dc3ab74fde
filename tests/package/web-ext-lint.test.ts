import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtFolder } from '../../scripts/test/builds.mjs';

interface LintResult {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly file: string }[];
}

test('Firefox reviewers’ linter finds no error, and no warning but the innerHTML that Preact itself knows', () => {
  const { summary, warnings } = lint(builtFolder('firefox'));
  expect(summary.errors).toBe(0);
  for (const { code, message } of warnings) {
    expect(code).toBe('UNSAFE_VAR_ASSIGNMENT');
    expect(message).toContain('innerHTML');
  }
  // One in the banner, one in the popup: each bundles Preact.
  expect(warnings.length).toBeLessThanOrEqual(2);
});

function lint(folder: string): LintResult {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } catch (error) {
    // web-ext leaves with 1 when there are errors, and prints them all the same.
    if (typeof error === 'object' && error !== null && 'stdout' in error && typeof error.stdout === 'string')
      return JSON.parse(error.stdout);
    throw error;
  }
}
