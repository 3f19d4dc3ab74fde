// `npm test`: everything, one step after the other, and one line at the end that adds it up.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../setup/root.mjs';
import { say } from '../setup/say.mjs';

const reports = path.join(root, 'artifacts/tests');

main();

function main() {
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ passed, failed, skipped }) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  };

  add(step('types', () => node('node_modules/wxt/bin/wxt.mjs', 'prepare', '--level', 'warn')));
  if (hasScript('check')) add(step('check', () => npm('run', '--silent', 'check')));
  add(suite('unit', 'vitest.config.ts'));
  const built = step('build', () => quietly('scripts/test/build-all.mjs'));
  add(built);
  if (built.failed === 0) add(suite('browser', 'vitest.browser.config.ts'));
  else say('browser: not run, because the build failed');

  say(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** A step that is no test adds nothing when it goes well, and one failure when it does not. */
function step(name, run) {
  const start = Date.now();
  const good = run();
  say(`${name}: ${good ? 'ok' : 'FAILED'} (${seconds(start)} s)`);
  return { passed: 0, failed: good ? 0 : 1, skipped: 0 };
}

function suite(name, config) {
  const start = Date.now();
  const report = path.join(reports, `${name}.json`);
  const good = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '-c',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const counted = countsOf(report);
  // A file that cannot be loaded has no failed test, but the run failed all the same.
  if (!good && counted.failed === 0) counted.failed = 1;
  say(`${name}: ${good ? 'ok' : 'FAILED'} (${seconds(start)} s)`);
  return counted;
}

function countsOf(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function node(...given) {
  return spawnSync(process.execPath, given, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Shows what the script printed only when it failed. */
function quietly(...given) {
  const done = spawnSync(process.execPath, given, { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) process.stdout.write(`${done.stdout}${done.stderr}`);
  return done.status === 0;
}

/** The npm that started us, under this Node; see scripts/setup/npm-packages.mjs. */
function npm(...given) {
  const own = process.env.npm_execpath;
  return own
    ? node(own, ...given)
    : spawnSync('npm', given, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function hasScript(name) {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return name in scripts;
}

function seconds(start) {
  return ((Date.now() - start) / 1000).toFixed(1);
}
