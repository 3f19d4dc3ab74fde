// Runs a script of this repository with a Node that is new enough: this one, or Node 24 from the npm registry (package `node`).
// Plain Node and old syntax on purpose: it must run where nothing is installed yet and Node is old.
import { spawnSync } from 'node:child_process';

const script = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
const newEnough = major > 20 || (major === 20 && minor >= 19);

const onWindows = process.platform === 'win32';
const ended = newEnough
  ? spawnSync(process.execPath, script, { stdio: 'inherit' })
  : spawnSync('npx', ['-y', 'node@24', ...script], { stdio: 'inherit', shell: onWindows });

process.exitCode = ended.status ?? 1;
