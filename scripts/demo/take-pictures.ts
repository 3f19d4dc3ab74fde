import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Locale } from '../../src/contracts/text';
import { artifactPath } from '../../tests/support/artifacts';
import type { RunningChromium } from '../../tests/support/browsers/launch-chromium';
import { until } from '../../tests/support/until';
import type { World } from '../../tests/support/world/start-world';
import type { Scenario } from './scenario';
import { setScene } from './set-scene';
import { perform } from './step';

/** What a scenario looked like; pictures by file name within artifacts/demo/. */
export interface Look {
  readonly scenario: Scenario;
  readonly locale: Locale;
  readonly page: string;
  readonly popup: string;
  /** Empty where no banner came. */
  readonly banner: string;
}

/** How long a banner may take: the observer starts idle, some forms come late, and the machine may be a slow one. */
const patience = 4_000;

/** Plays one scenario and takes a picture of the page and of the popup for it. */
export async function takePictures(
  scenario: Scenario,
  locale: Locale,
  world: World,
  running: RunningChromium,
  at: EpochMs | null,
): Promise<Look> {
  const leaveScene = await setScene(scenario, world, running, at);
  const page = await running.newPage();
  for (const step of scenario.steps) await perform(step, page);

  const banner = running.bannerIn(page);
  const words = await until('a banner', () => banner.text(), patience).catch(() => '');
  const look = {
    scenario,
    locale,
    banner: words,
    page: `${scenario.name}-${locale}-page.png`,
    popup: `${scenario.name}-${locale}-popup.png`,
  };
  await page.screenshot({ path: artifactPath(`demo/${look.page}`) });

  const popup = await running.openExtensionPage(`popup.html?tab=${await running.tabIdOf(page)}`);
  await popup.page.setViewport({ width: 380, height: 600 });
  await until('the popup', () => popup.text(), patience).catch(() => '');
  await popup.page.screenshot({ path: artifactPath(`demo/${look.popup}`), fullPage: true });

  await popup.close();
  await page.close();
  await leaveScene();
  return look;
}
