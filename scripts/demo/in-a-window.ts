import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Locale } from '../../src/contracts/text';
import { launchChromium, type RunningChromium } from '../../tests/support/browsers/launch-chromium';
import { startWorld } from '../../tests/support/world/start-world';
import { say } from '../setup/say.mjs';
import { builtFolder } from '../test/builds.mjs';
import type { Scenario } from './scenario';
import { setScene } from './set-scene';
import { startPage, startPageHost } from './start-page';
import { perform } from './step';

/** Opens a window for a person to try things in, and returns when it is closed. */
export async function showInAWindow(first: Scenario, locale: Locale, at: EpochMs | null): Promise<void> {
  let running: RunningChromium | null = null;
  let leaveScene = async () => {};

  const play = async (scenario: Scenario) => {
    if (!running) return;
    await leaveScene();
    leaveScene = await setScene(scenario, world, running, at);
    const page = await running.newPage();
    for (const step of scenario.steps) await perform(step, page);
    for (const address of scenario.alsoAt ?? []) await (await running.newPage()).goto(address, { waitUntil: 'load' });
    await page.bringToFront();
  };
  /** A tab that the person closed meanwhile is no reason to end. */
  const playQuietly = (scenario: Scenario) => play(scenario).catch((error: unknown) => say(`${scenario.name}: ${String(error)}`));

  const world = await startWorld({ also: { [startPageHost]: startPage(locale, playQuietly) } });
  running = await launchChromium({ world, extension: builtFolder('scenario-chrome'), language: locale, headless: false });
  const ended = new Promise((resolve) => running?.browser.once('disconnected', resolve));

  const [start] = await running.browser.pages();
  await start?.goto(`https://${startPageHost}/`);
  await playQuietly(first);
  say('A browser window is open, with a start page that lists every scenario. Close the window to end.');
  await ended;
  await world.close();
}
