import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { parseIso } from '../../src/contracts/epoch-ms';
import type { Locale } from '../../src/contracts/text';
import { findChromium } from '../setup/find-browsers.mjs';
import { howToGetChromium } from '../setup/install-browsers.mjs';
import { root } from '../setup/root.mjs';
import { say } from '../setup/say.mjs';
import { showInAWindow } from './in-a-window';
import { scenarios } from './scenarios';
import { showWithoutDisplay } from './without-display';

/** `npm start [-- --scenario NAME --at ISO --language ja|en]`. */
export async function main(given: readonly string[]): Promise<void> {
  const wanted = understand(given);
  if (typeof wanted === 'string') return fail(wanted);
  if (!findChromium()) return fail(howToGetChromium);
  if (!build()) return fail('The extension could not be built; what went wrong stands above.');

  const { scenario, at, locale } = wanted;
  const [calm] = scenarios;
  if (hasDisplay() && calm) await showInAWindow(scenario ?? calm, locale ?? 'ja', at);
  else await showWithoutDisplay(scenario ? [scenario] : scenarios, locale ? [locale] : ['ja', 'en'], at);
}

/** @returns what the person wants, or what is wrong with it. */
function understand(given: readonly string[]) {
  const options = { scenario: { type: 'string' }, at: { type: 'string' }, language: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...given], options });
  const scenario = scenarios.find((one) => one.name === values.scenario) ?? null;
  if (values.scenario !== undefined && !scenario) return `--scenario is one of: ${scenarios.map((one) => one.name).join(', ')}`;
  const at = values.at === undefined ? null : parseIso(values.at);
  if (values.at !== undefined && at === null) return '--at is a moment such as 2019-12-20T20:00:00+09:00';
  const locale = (['ja', 'en'] satisfies Locale[]).find((one) => one === values.language) ?? null;
  if (values.language !== undefined && !locale) return '--language is ja or en';
  return { scenario, at, locale };
}

function build(): boolean {
  const done = spawnSync(process.execPath, ['scripts/test/build-all.mjs', 'scenario-chrome'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) say(`${done.stdout}${done.stderr}`);
  return done.status === 0;
}

/** Windows and macOS always have one; elsewhere a desktop says so. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function fail(why: string): void {
  say(why);
  process.exitCode = 1;
}
