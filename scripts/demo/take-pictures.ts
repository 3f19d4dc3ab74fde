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
  readonly more: readonly string[];
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
  // A picture of the whole page has no lower edge for the footer to stick to: it would stand over what it never covers.
  await popup.page.addStyleTag({ content: '.foot { position: static; }' });
  await popup.page.screenshot({ path: artifactPath(`demo/${look.popup}`), fullPage: true });

  const more: string[] = [];
  if (scenario.beforeBuying) {
    const { card, shop } = scenario.beforeBuying;
    await popup.click('#tab-beforeBuying');
    await popup.page.select('#card', card);
    await popup.page.select('#shop', shop);
    more.push(`${scenario.name}-${locale}-before-buying.png`);
    await popup.page.screenshot({ path: artifactPath(`demo/${more.at(-1)}`), fullPage: true });
  }
  await popup.close();
  for (const address of scenario.alsoAt ?? []) {
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
    await until('a banner', () => banner.text(), patience).catch(() => '');
    more.push(`${scenario.name}-${locale}-${new URL(address).host}.png`);
    await page.screenshot({ path: artifactPath(`demo/${more.at(-1)}`) });
  }
  await page.close();
  await leaveScene();
  return { ...look, more };
}
