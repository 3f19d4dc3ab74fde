import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const rules = { prerender: [{ urls: ['/redeem'], eagerness: 'immediate' }] };
const bodies: Readonly<Record<string, string>> = {
  '/from': `<script type="speculationrules">${JSON.stringify(rules)}</script><a href="/redeem">Redeem</a>`,
  '/redeem': '<form><label>Gift card code <input name="code"></label><button>Redeem</button></form>',
};

/** Chromium renders a page before anybody goes there (https://developer.chrome.com/docs/web-platform/prerender-pages); nobody may ever see it. */
describe.skipIf(!findChromium())('a page that is rendered ahead of time', () => {
  let world: World;
  let running: RunningChromium;
  const asked: string[] = [];
  beforeAll(async () => {
    world = await startWorld({
      also: {
        'play.google.com': ({ path }) => {
          asked.push(path);
          const headers = { 'content-type': 'text/html; charset=utf-8' };
          return { status: 200, headers, body: `<!doctype html><html lang="en"><title>Store</title>${bodies[path] ?? ''}` };
        },
      },
    });
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'en' });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  test('is not looked at before the person comes to it, and is then', async () => {
    const page = await running.newPage();
    await page.goto('https://play.google.com/from', { waitUntil: 'load' });
    const tab = await running.tabIdOf(page);
    const isStored = async () => Object.keys(await running.stored('session')).some((key) => key.startsWith(`findings:${tab}:`));
    await until('the page to be fetched ahead', async () => asked.includes('/redeem'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await isStored()).toBe(false);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await until('what was found', isStored);
    const ahead = "performance.getEntriesByType('navigation')[0].activationStart > 0";
    expect(await page.evaluate(ahead), 'it was really rendered ahead').toBe(true);
    expect(asked.filter((path) => path === '/redeem')).toHaveLength(1);
    await page.close();
  });
});
