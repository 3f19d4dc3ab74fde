import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/setup/find-browsers.mjs';
import { type BuildName, builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium } from '../support/browsers/launch-chromium';
import { launchFirefox } from '../support/browsers/launch-firefox';
import type { LaunchOptions, RunningBrowser } from '../support/browsers/running-browser';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';
import { strangersAmong } from '../support/world/strangers';

interface Tried {
  readonly name: string;
  readonly found: boolean;
  readonly build: BuildName;
  readonly launch: (options: LaunchOptions) => Promise<RunningBrowser>;
}

const all: readonly Tried[] = [
  { name: 'Chromium', found: findChromium() !== undefined, build: 'world-chrome', launch: launchChromium },
  { name: 'Firefox', found: findFirefox() !== undefined, build: 'world-firefox', launch: launchFirefox },
];

for (const { name, found, build, launch } of all) {
  const title = found ? `the played world in ${name}` : `the played world in ${name} (skipped: no ${name} found on this machine)`;
  describe.skipIf(!found)(title, () => {
    let world: World;
    let running: RunningBrowser;

    beforeAll(async () => {
      world = await startWorld();
      running = await launch({ world, extension: builtFolder(build), cookiesBlockedFor: ['https://play.google.com'] });
    });
    afterEach(() => world.reset());
    afterAll(async () => {
      await running?.close();
      await world?.close();
    });

    it('serves a replica at its real address, over https, and asks nobody else', async () => {
      const page = await running.newPage();
      const answer = await page.goto('https://store.steampowered.com/account/redeemwalletcode?from=here#there');
      expect(answer?.status()).toBe(200);
      expect(await page.evaluate('isSecureContext')).toBe(true);
      expect(await page.title()).toContain('?from=here#there');
      expect(await page.$('#wallet_code')).not.toBeNull();
      expect(strangersAmong(world.refused)).toEqual([]);
      await page.close();
    });

    it('answers a form as a server does, repeats what was typed, and can be gone back from', async () => {
      world.state.redeemAnswer = 'accepted';
      const page = await running.newPage();
      await page.goto('https://www.webmoney.ne.jp/payment');
      await page.type('input[type=text]', 'EXAMPLE0EXAMPLE0');
      await Promise.all([page.waitForNavigation(), page.click('button')]);
      expect(await page.title()).toContain('EXAMPLE0EXAMPLE0');
      expect(world.requests.find((request) => request.method === 'POST')).toMatchObject({
        body: 'number=EXAMPLE0EXAMPLE0',
        path: '/payment',
      });
      await page.goBack();
      expect(await page.title()).toContain('お支払い');
      await page.close();
    });

    it('lets a host fail, and lets a host be without https', async () => {
      const page = await running.newPage();
      world.state.failing.set('www.amazon.co.jp', 503);
      expect((await page.goto('https://www.amazon.co.jp/gc/redeem'))?.status()).toBe(503);
      world.state.withoutHttps.add('settle.bitcash.co.jp');
      await page.goto('http://settle.bitcash.co.jp/settle/tri?act=input');
      expect(page.url()).toMatch(/^http:/);
      expect(await page.evaluate('isSecureContext')).toBe(false);
      await page.close();
    });

    it('blocks cookies of one site only', async () => {
      const page = await running.newPage();
      const siteData = '(() => { try { return localStorage.length; } catch (error) { return error.name; } })()';
      await page.goto('https://play.google.com/redeem');
      expect(await page.evaluate(siteData)).toBe('SecurityError');
      await page.goto('https://www.amazon.co.jp/gc/redeem');
      expect(await page.evaluate(siteData)).toBe(0);
      await page.close();
    });

    it('has the extension running, with its storage in reach, and can stop its worker', async () => {
      expect(await until('the worker', () => running.workerIsRunning())).toBe(true);
      await running.store('local', { harness: 1 });
      expect(await running.stored('local')).toMatchObject({ harness: 1 });
      await running.killWorker();
      expect(await running.stored('local')).toMatchObject({ harness: 1 });
      await running.forget('local', ['harness']);
    });

    it('reads and presses what stands in a closed shadow root below <html>', async () => {
      const page = await running.newPage();
      await page.goto('https://shop.example.test/');
      expect(await running.bannerIn(page).text()).toBe('');
      await page.evaluate(`(() => {
        const host = document.documentElement.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'closed' }).innerHTML =
          '<style>p { color: red }</style><p>Words</p><button onclick="this.textContent = event.isTrusted">Press</button>';
      })()`);
      const banner = running.bannerIn(page);
      expect(await banner.text()).toContain('Words');
      expect((await banner.rectangle())?.height).toBeGreaterThan(0);
      await banner.press('Press');
      expect(await banner.buttons()).toEqual(['true']);
      await page.close();
    });

    it('opens the popup as the toolbar does, and as a page', async () => {
      const page = await running.newPage();
      await page.goto('https://store.steampowered.com/account/redeemwalletcode');
      const popup = await running.openExtensionPage(`popup.html?tab=${await running.tabIdOf(page)}`);
      expect(await until('words in the popup', () => popup.text())).not.toBe('');
      await popup.screenshot(`harness/${running.kind}-popup.png`);
      await popup.close();
      const truePopup = await running.openTruePopup(page);
      if (truePopup) expect(await until('words in the true popup', () => truePopup.text())).not.toBe('');
      await page.close();
    });

    it('knows the number of a tab', async () => {
      const [first, second] = [await running.newPage(), await running.newPage()];
      await first.goto('https://shop.example.test/');
      await second.goto('https://shop.example.test/pay');
      const numbers = [await running.tabIdOf(first), await running.tabIdOf(second), await running.tabIdOf(first)];
      expect(numbers[0]).toBe(numbers[2]);
      expect(numbers[0]).not.toBe(numbers[1]);
      await first.close();
      await second.close();
    });
  });
}
