import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const steamWallet = 'https://store.steampowered.com/account/redeemwalletcode';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(!findChromium())('the worker is stopped', () => {
  let world: World;
  let running: RunningChromium;
  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'en' });
    world.state.failing.set('store.steampowered.com', 503);
    // What is cut off of the first round comes with the next alarm only, which no test waits for.
    await until('the first round', firstRound);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const askedOf = () => world.requests.filter(({ host }) => host === 'www.apple.com').length;
  const firstRound = async () => askedOf() > 0 && !/unanswered/.test(JSON.stringify(await running.stored('local')));
  const badge = async (tab: number) => running.inWorker(`chrome.action.getBadgeText({ tabId: ${tab} })`);
  const findingsOf = async (tab: number) =>
    Object.keys(await running.stored('session')).filter((key) => key.startsWith(`findings:${tab}:`));

  // From «before the report is sent» to «long after all is shown», so that every step between is met by some of them.
  test.each([0, 20, 40, 60, 90, 120, 160, 220, 300, 600])(
    '%i ms after the page began: banner, badge and popup come out right',
    async (after) => {
      const page = await running.newPage();
      const arriving = page.goto(steamWallet, { waitUntil: 'load' });
      await pause(after);
      await running.killWorker().catch(() => {});
      await arriving;
      await until('the banner', async () => /The site itself is failing/.test(await running.bannerIn(page).text()), 10_000);
      const tab = await running.tabIdOf(page);
      await until('the badge', async () => (await badge(tab)) === '1');
      const popup = await running.openExtensionPage(`popup.html?tab=${tab}`);
      await until('the popup', async () => /The site itself is failing/.test(await popup.text()));
      await popup.close();
      await page.close();
      await until('the tab to be forgotten', async () => (await findingsOf(tab)).length === 0);
    },
  );

  test('the timer’s phase outlives the worker, and no round is asked twice for its sake', async () => {
    const rings = () => running.inWorker("chrome.alarms.get('outages').then((alarm) => [alarm.scheduledTime, alarm.periodInMinutes])");
    const [before, asked] = [await rings(), askedOf()];
    await running.killWorker();
    const popup = await running.openExtensionPage('popup.html?tab=99999');
    await until('the worker to be back', async () => JSON.stringify(await rings()) === JSON.stringify(before));
    await popup.close();
    expect(before).toMatchObject([expect.any(Number), 30]);
    expect(askedOf()).toBe(asked);
  });

  test('the popup paints from storage while no worker runs', async () => {
    const page = await running.newPage();
    await page.goto(steamWallet, { waitUntil: 'load' });
    await until('the banner', async () => (await running.bannerIn(page).text()) !== '');
    const tab = await running.tabIdOf(page);
    await running.killWorker();
    const popup = await running.openExtensionPage(`popup.html?tab=${tab}`);
    await until('the popup', async () => /The site itself is failing/.test(await popup.text()), 2_000);
    await popup.close();
    await page.close();
  });

  test('a banner asks a stopped worker for its words and stands', async () => {
    const page = await running.newPage();
    await page.goto(steamWallet, { waitUntil: 'load' });
    await until('the banner', async () => (await running.bannerIn(page).text()) !== '');
    await running.killWorker();
    await running.bannerIn(page).press('Close');
    await until('the banner to go', async () => (await running.bannerIn(page).text()) === '');
    await until('the closing to be remembered', async () =>
      JSON.stringify(await running.stored('local')).includes('steam-wallet/failing-page'),
    );
    await running.forget('local', ['dismissals']);
    await page.close();
  });

  test('frames that report in parallel lose nothing', async () => {
    world.state.failing.clear();
    const page = await running.newPage();
    await page.goto('https://account.microsoft.com/billing/redeem', { waitUntil: 'load' });
    const tab = await running.tabIdOf(page);
    await until('page and frame', async () => (await findingsOf(tab)).length === 2);
    for (let round = 0; round < 5; round += 1) {
      await page.reload({ waitUntil: 'load' });
      await until('page and frame again', async () => (await findingsOf(tab)).length === 2);
    }
    await page.goto('https://shop.example.test/', { waitUntil: 'load' });
    await until('both to be forgotten', async () => (await findingsOf(tab)).length === 0);
    expect(await badge(tab)).toBe('');
    await page.close();
  });

  test('a farewell that was lost is made up for when the next page is there', async () => {
    const page = await running.newPage();
    await page.goto(steamWallet, { waitUntil: 'load' });
    const tab = await running.tabIdOf(page);
    const keys = await until('findings', async () => ((await findingsOf(tab)).length > 0 ? running.stored('session') : null));
    await page.goto('https://shop.example.test/', { waitUntil: 'load' });
    await until('findings to go', async () => (await findingsOf(tab)).length === 0);
    await running.store('session', Object.fromEntries(Object.entries(keys).filter(([key]) => key.startsWith(`findings:${tab}:`))));
    await page.goto('https://shop.example.test/thanks', { waitUntil: 'load' });
    await until('the stale findings to go', async () => (await findingsOf(tab)).length === 0);
    await page.close();
  });
});
