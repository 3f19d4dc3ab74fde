import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedFeed } from '../../scripts/demo/published-feed';
import { findChromium, findFirefox } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { epochMs, HOUR, MINUTE, parseIso } from '../../src/contracts/epoch-ms';
import { outageHistoryKey } from '../../src/contracts/stored-keys';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { launchFirefox } from '../support/browsers/launch-firefox';
import type { ExtensionPage, LaunchOptions, RunningBrowser } from '../support/browsers/running-browser';
import { until } from '../support/until';
import type { AppleIncident } from '../support/world/apple-status';
import { startWorld, type World } from '../support/world/start-world';

const anHourAgo = epochMs(Date.now() - HOUR);
const goesOn: AppleIncident = { service: 'App Store', statusType: 'Outage', eventStatus: 'ongoing', startedAt: anHourAgo, endedAt: null };
const isOver = (): AppleIncident => ({ ...goesOn, eventStatus: 'resolved', endedAt: epochMs(Date.now() - MINUTE) });

/** The build as it is after the person allowed notifications: no browser without a window shows the question. */
function withNotifications(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'notifications-'));
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest: { permissions: string[]; optional_permissions?: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const openTab = async (running: RunningBrowser): Promise<ExtensionPage> => {
  const popup = await running.openExtensionPage('popup.html?tab=99999');
  await until('the tabs', () => popup.evaluate("document.querySelector('#tab-outages') !== null"));
  await popup.click('#tab-outages');
  await until('the board', () => popup.evaluate("document.querySelector('[data-outage]') !== null"));
  return popup;
};
/** Firefox's automation presses what is in sight only. */
const press = async (popup: ExtensionPage, selector: string) => {
  await popup.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
  await popup.click(selector);
};
const rowOf = async (popup: ExtensionPage, card: string) =>
  String(await popup.evaluate(`document.querySelector('[data-outage="${card}"]')?.innerText ?? ''`));

type Launch = (options: LaunchOptions) => Promise<RunningBrowser>;
/** Without a window nobody answers the question about notifications: Chromium leaves it open, and Firefox, when it is automated, allows them. */
const browsers = [
  { name: 'Chromium', isThere: findChromium() !== null, launch: launchChromium satisfies Launch, build: 'scenario-chrome', by: 'icon' },
  {
    name: 'Firefox',
    isThere: findFirefox() !== null,
    launch: launchFirefox satisfies Launch,
    build: 'scenario-firefox',
    by: 'notification',
  },
] as const;

for (const { name, isThere, launch, build, by } of browsers) {
  describe.skipIf(!isThere)(`somebody waits for the end of an outage, in ${name}`, () => {
    let world: World;
    let running: RunningBrowser;
    let aside: ExtensionPage;
    /** When the end was told last; 0 before. */
    const toldOf = async () => Number(/"toldAt":(\d+)/.exec(JSON.stringify((await running.stored('local')).backWatches ?? {}))?.[1] ?? 0);
    const badge = () => aside.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})');

    beforeAll(async () => {
      world = await startWorld();
      running = await launch({ world, extension: builtFolder(build), language: 'en' });
      await until('the first reading', async () => 'reading:apple' in (await running.stored('local')));
      aside = await running.openExtensionPage('guide.html');
    });
    afterAll(async () => {
      await running?.close();
      await world?.close();
    });

    test('calm: nothing is reported, and where nobody can be asked that is said', async () => {
      const popup = await openTab(running);
      const apple = await until('Apple’s silence', async () => {
        const text = await rowOf(popup, 'apple');
        return /Nothing is reported/.test(text) && text;
      });
      expect(apple).toMatch(/Source: Apple \(checked just now\)/);
      expect(apple).not.toMatch(/Tell me/);
      expect(await rowOf(popup, 'bitcash')).toMatch(/We cannot tell/);
      expect(await popup.text()).toMatch(/Silence proves nothing/);
      await popup.close();
    });

    test('«check now» says when it was done and what came of it', async () => {
      const popup = await openTab(running);
      expect(await popup.text()).not.toMatch(/Checked at/);
      await popup.click('[data-check-now]');
      const said = await until('what came of it', () =>
        popup.evaluate(
          "[...document.querySelectorAll('[role=status]')].map((one) => one.textContent).find((text) => /Checked at/.test(text))",
        ),
      );
      expect(said).toMatch(/Nothing is reported for the \d+ cards? we could ask about/);
      expect(said, 'the feed of this world is missing').toMatch(/could not be read/);
      await popup.close();
    });

    test('marked as the person’s own, a card stands first, also the next time', async () => {
      const popup = await openTab(running);
      await press(popup, '[data-own="apple"]');
      await until('the mark', () =>
        popup.evaluate('document.querySelector(\'.own-cards [data-own="apple"][aria-pressed="true"]\') !== null'),
      );
      await until('the keyboard there', () => popup.evaluate("document.activeElement?.dataset.own === 'apple'"));
      await popup.close();
      const again = await openTab(running);
      expect(await again.evaluate("document.querySelector('[data-outage]')?.dataset.outage")).toBe('apple');
      await again.close();
    });

    test('incident: the state, its source and age; watched, and told once of its end', async () => {
      world.state.apple = [goesOn];
      await running.askSources();
      const popup = await openTab(running);
      const apple = await until('the outage', async () => {
        const text = await rowOf(popup, 'apple');
        return /outage is reported/.test(text) && text;
      });
      expect(apple).toMatch(/since .+\n/);
      expect(apple).toMatch(/Source: Apple \(checked just now\)/);
      await press(popup, '[data-watch="apple"]');
      await until('the watch', async () => /"apple"/.test(JSON.stringify((await running.stored('local')).backWatches ?? {})));
      await until('the promise', async () => /Stop telling me/.test(await rowOf(popup, 'apple')));
      await until('by what', async () =>
        (by === 'icon' ? /the icon in the toolbar/ : /A notification will/).test(await rowOf(popup, 'apple')),
      );
      await popup.close();
      expect(await badge()).toBe('');

      world.state.apple = [isOver()];
      await running.askSources();
      const toldAt = await until('the news', toldOf);
      expect(await badge()).toBe(by === 'icon' ? '!' : '');

      const after = await openTab(running);
      await until('the mark to go', async () => (await badge()) === '');
      expect(await rowOf(after, 'apple')).toMatch(/You have been told/);
      await after.close();
      await running.askSources();
      expect(await badge()).toBe('');
      expect(await toldOf()).toBe(toldAt);
    });

    test('taken back, the watch is gone', async () => {
      const popup = await openTab(running);
      await press(popup, '[data-watch="apple"]');
      await until('no watch', async () => !/"apple"/.test(JSON.stringify((await running.stored('local')).backWatches)));
      await popup.close();
    });
  });
}

describe.skipIf(!findChromium())('with notifications allowed', () => {
  let world: World;
  let running: RunningChromium;
  let folder = '';
  const shown = () => running.inWorker('chrome.notifications.getAll().then(Object.keys)');

  beforeAll(async () => {
    world = await startWorld({ state: { apple: [goesOn] } });
    folder = withNotifications(builtFolder('scenario-chrome'));
    running = await launchChromium({ world, extension: folder, language: 'en' });
    await until('the first reading', async () => 'reading:apple' in (await running.stored('local')));
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  test('the end comes as one notification, and never a second time', async () => {
    const popup = await openTab(running);
    await until('the button', () => popup.evaluate('document.querySelector(\'[data-watch="apple"]\') !== null'));
    await press(popup, '[data-watch="apple"]');
    await until('the promise', async () => /A notification will tell you/.test(await rowOf(popup, 'apple')));
    expect(await shown()).toEqual([]);
    world.state.apple = [isOver()];
    await running.askSources();
    const ids = await until('the notification', async () => {
      const all = await shown();
      return Array.isArray(all) && all.length > 0 && all;
    });
    expect(ids).toEqual([expect.stringMatching(/^back:apple:ended:/)]);
    await running.inWorker(
      'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))',
    );
    await running.askSources();
    expect(await shown()).toEqual([]);
    await popup.close();
  });
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const christmas = parseIso('2019-12-25T10:00:00+09:00') ?? epochMs(0);
const theNight = parseIso('2019-12-20T20:00:00+09:00') ?? epochMs(0);

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly nodes: readonly unknown[] }[];
}
async function axeOn(page: Page): Promise<{ readonly against: readonly string[]; readonly lookedAt: number }> {
  await page.evaluate(axe);
  const result: AxeResult = JSON.parse(String(await page.evaluate('axe.run(document).then((result) => JSON.stringify(result))')));
  return {
    against: result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    lookedAt: result.passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}

/** A week as this browser may have seen it: switched off at night, and trouble on two days. */
const week = Array.from({ length: 7 }, (_, index) => {
  const noon = epochMs(theNight - (7 - index) * 24 * HOUR - 5 * HOUR);
  return index === 3
    ? [{ from: noon, to: epochMs(noon + 4 * HOUR), level: 'degraded' }]
    : index === 4
      ? []
      : [{ from: epochMs(noon - 4 * HOUR), to: epochMs(noon + 5 * HOUR), level: 'nothingReported' }];
}).flat();

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('what people see of «Outages», in %s', (language) => {
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('scenario-chrome'), language });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const scenes = [
    {
      scene: 'nothing-could-be-asked',
      set: async () => {
        world.state.failing.set('www.apple.com', 503);
        await running.setClock(epochMs(theNight - 3 * HOUR));
      },
      trouble: '0',
    },
    {
      scene: 'calm',
      set: async () => {
        world.state.failing.clear();
        world.state.feed = publishedFeed(epochMs(theNight - 2 * HOUR));
        await running.store('local', { [outageHistoryKey]: { version: 1, value: { apple: week } } });
        await running.setClock(epochMs(theNight - 2 * HOUR));
      },
      trouble: '0',
    },
    {
      scene: 'incident',
      set: async () => {
        world.state.feed = publishedFeed(theNight);
        await running.store('local', { ownCards: { version: 1, value: ['apple', 'webmoney'] } });
        await running.setClock(theNight);
      },
      trouble: /[1-9]/,
    },
    { scene: 'offline', set: async () => {}, trouble: /[1-9]/ },
    {
      scene: 'christmas',
      set: async () => {
        world.state.feed = publishedFeed(christmas);
        await running.setClock(christmas);
      },
      trouble: '0',
    },
  ];

  for (const { scene, set, trouble } of scenes) {
    test(`${scene}: nothing that axe is against, in light and dark, and no scrolling sideways`, async () => {
      await set();
      const popup = await running.openExtensionPage('popup.html?tab=99999');
      const { page } = popup;
      if (scene === 'offline') await page.setOfflineMode(true);
      await page.setViewport({ width: 360, height: 700 });
      await popup.click('#tab-outages');
      await until('the board', () => page.$('[data-outage]'));
      const said = await until('the headline', async () => {
        const count = await page.$eval('[data-trouble]', (element) => element.getAttribute('data-trouble'));
        return (typeof trouble === 'string' ? count === trouble : trouble.test(count ?? '')) && `${count}`;
      });
      expect(said).toMatch(trouble);
      expect((await page.$('[data-offline]')) !== null).toBe(scene === 'offline');
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await popup.screenshot(`outages/${scene}-${language}-${scheme}.png`);
        if (scheme === 'dark') {
          await page.$$eval('details:not([open])', (all) => {
            for (const one of all) one.setAttribute('open', '');
          });
          await page.waitForSelector('.row-behind');
        }
        const { against, lookedAt } = await axeOn(page);
        expect(against).toEqual([]);
        expect(lookedAt).toBeGreaterThan(100);
      }
      await page.setViewport({ width: 360, height: 2_400 });
      await popup.screenshot(`outages/${scene}-${language}-open.png`);
      if (scene === 'christmas') {
        // A card that was bought that night may be typed today.
        const tills = await page.$eval('.tills', (element) => {
          element.scrollIntoView();
          return element.textContent ?? '';
        });
        expect(tills).toMatch(
          language === 'ja' ? /12\/20 19:19〜12\/21 2:16.*セブン-イレブン.*レシート/s : /Dec 20, 19:19 – Dec 21, 02:16.*7-Eleven.*receipt/s,
        );
        await popup.screenshot(`outages/tills-${language}.png`);
      }
      for (const width of [320, 360, 600, 1000]) {
        await page.setViewport({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), `${width}`).toBe(false);
      }
      expect(await page.$('#panel input, #panel textarea')).toBeNull();
      await popup.close();
    });
  }
});
