import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Locale } from '../../src/contracts/text';
import { launchChromium } from '../../tests/support/browsers/launch-chromium';
import { startWorld } from '../../tests/support/world/start-world';
import { say } from '../setup/say.mjs';
import { builtFolder } from '../test/builds.mjs';
import { writeReport } from './report';
import type { Scenario } from './scenario';
import { type Look, takePictures } from './take-pictures';

/** Where no window can be opened: plays the scenarios, takes pictures, and says where the page that shows them is. */
export async function showWithoutDisplay(played: readonly Scenario[], locales: readonly Locale[], at: EpochMs | null): Promise<void> {
  say('There is no display here, so this takes pictures instead of opening a window.');
  const world = await startWorld();
  const looks: Look[] = [];
  for (const locale of locales) {
    const running = await launchChromium({ world, extension: builtFolder('scenario-chrome'), language: locale });
    for (const scenario of played) {
      looks.push(await takePictures(scenario, locale, world, running, at));
      say(`  ${scenario.name} (${locale})`);
    }
    await running.close();
  }
  await world.close();
  say(`Pictures of every scenario: ${writeReport(looks)}`);
}
