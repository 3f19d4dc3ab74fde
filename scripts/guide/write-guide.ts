import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guideFile, guideFileName } from './guide-file';

/** Writes the guide as one file a language, for phones and others that cannot run the extension: `npm run guide`. */
export function main(): void {
  const folder = path.resolve('artifacts/guide');
  mkdirSync(folder, { recursive: true });
  const version = versionIn(readFileSync('package.json', 'utf8'));
  for (const locale of ['ja', 'en'] as const) writeFileSync(path.join(folder, guideFileName(locale)), guideFile(locale, version));
}

/** @throws where a package has no version: a guide that cannot say which one it is may not be given away. */
function versionIn(packageJson: string): string {
  const { version }: { readonly version?: unknown } = JSON.parse(packageJson);
  if (typeof version !== 'string') throw new Error('package.json names no version');
  return version;
}
