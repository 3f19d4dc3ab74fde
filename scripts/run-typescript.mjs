// Runs a TypeScript file of this repository: `node scripts/run-typescript.mjs scripts/demo/start.ts --scenario calm`.
// Vite is here anyway and runs TypeScript on every Node we support, so no further loader is needed. Its module server closes after the
// import: such a file may import statically only, and does its work in an exported `main`.
import path from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('which file?');
const { module } = await runnerImport(path.resolve(file), { configFile: false, logLevel: 'warn' });
await module.main?.(rest);
