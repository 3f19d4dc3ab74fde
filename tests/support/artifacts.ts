import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/setup/root.mjs';

/** Where pictures and reports of a run go; git does not see it. @param name may name a folder too: `demo/calm.png`. */
export function artifactPath<Name extends string>(name: Name): `${string}${Name}` {
  const folder = `${root}/artifacts/`;
  fs.mkdirSync(path.dirname(`${folder}${name}`), { recursive: true });
  return `${folder}${name}`;
}
