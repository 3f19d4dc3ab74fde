// Runs a TypeScript file of this repository: `node scripts/run-typescript.mjs scripts/demo/start.ts --scenario calm`.
// Vite is here anyway and runs TypeScript on every Node we support, so no further loader is needed.
import path from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], path.resolve(file), ...rest];
const { module } = await runnerImport(path.resolve(file), { configFile: false, logLevel: 'warn' });
await module.main?.(rest);
