import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { artifactPath } from '../../tests/support/artifacts';
import { root } from '../setup/root.mjs';
import { main as start } from './start';

/** The README's pictures, by the name that they have there. */
const pictures = {
  'banner.png': 'incident-2019-12-20-ja-page.png',
  'before-buying.png': 'incident-2019-12-20-ja-before-buying.png',
} as const;

/** Plays the night of 2019-12-20 without a display and puts its pictures where the README shows them: `npm run pictures`. */
export async function main(): Promise<void> {
  delete process.env.DISPLAY;
  delete process.env.WAYLAND_DISPLAY;
  await start(['--scenario', 'incident-2019-12-20', '--language', 'ja']);
  for (const [name, picture] of Object.entries(pictures))
    copyFileSync(artifactPath(`demo/${picture}`), path.join(root, 'docs/pictures', name));
}
