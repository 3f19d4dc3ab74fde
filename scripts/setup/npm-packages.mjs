import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** @returns whether node_modules was installed after the lock file last changed. npm notes an install by writing node_modules/.package-lock.json. */
export function packagesAreFresh() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  const locked = modifiedAt('package-lock.json');
  return installed !== null && locked !== null && installed >= locked;
}

/** @returns whether npm succeeded. */
export function installPackages() {
  // The npm that started us, under the Node that runs us: after run.mjs changed Node, the `npm` of the PATH would still use the old one.
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  return done.status === 0;
}

function modifiedAt(file) {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
