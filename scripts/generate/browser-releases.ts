import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What of @mdn/browser-compat-data is read here. */
interface CompatData {
  readonly __meta: { readonly version: string };
  readonly browsers: Readonly<
    Record<string, { readonly releases: Readonly<Record<string, { readonly release_date?: string; readonly status: string }>> }>
  >;
}

const target = path.resolve('src/generated/browser-releases.json');
const oldest = '2023-01-01';

/**
 * Release dates of the browsers that can run this extension, from @mdn/browser-compat-data (CC0): `npm run generate:browser-releases`.
 * With `--check` it only compares and fails where the file is not what the pinned data gives.
 */
export function main(args: readonly string[]): void {
  const made = `${JSON.stringify(table(readData()), null, 1)}\n`;
  if (!args.includes('--check')) writeFileSync(target, made);
  else if (readFileSync(target, 'utf8') !== made) {
    process.stderr.write('src/generated/browser-releases.json is not fresh: npm run generate:browser-releases\n');
    process.exitCode = 1;
  }
}

const readData = (): CompatData => JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'));

function table(data: CompatData) {
  const releases = (browser: string) =>
    Object.fromEntries(
      Object.entries(data.browsers[browser]?.releases ?? {}).flatMap(([version, { release_date, status }]) =>
        release_date !== undefined && release_date >= oldest && status !== 'planned' && status !== 'nightly'
          ? [[version, release_date]]
          : [],
      ),
    );
  return {
    from: `@mdn/browser-compat-data ${data.__meta.version}`,
    chromium: releases('chrome'),
    firefox: releases('firefox'),
    safari: releases('safari'),
  };
}
