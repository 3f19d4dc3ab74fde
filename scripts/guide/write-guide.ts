import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guideFile } from './guide-file';

/** Writes the guide as one file a language, for phones and others that cannot run the extension: `npm run guide`. */
export function main(): void {
  const folder = path.resolve('artifacts/guide');
  mkdirSync(folder, { recursive: true });
  for (const locale of ['ja', 'en'] as const) writeFileSync(path.join(folder, `guide-${locale}.html`), guideFile(locale));
}
