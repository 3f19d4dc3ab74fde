import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { chapters } from '../../src/guide/chapters';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

describe.each(['ja', 'en'] as const)('the guide inside the extension, in a browser in %s', (language) => {
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  test('holds every chapter, leads to the one that was asked for, and has no field', async () => {
    const { page, close } = await running.openExtensionPage('guide.html#cookies');
    const text = () => page.$eval('body', (body) => body.textContent ?? '');
    await until('the guide', async () => (await text()).includes(chapters[0]?.title[language] ?? ''));
    for (const { title } of chapters) expect(await text()).toContain(title[language]);
    await until('the chapter to be in view', () =>
      page.$eval('#cookies', (chapter) => Math.abs(chapter.getBoundingClientRect().top) < innerHeight),
    );
    expect(await page.$$('input, textarea, [contenteditable]')).toEqual([]);
    for (const width of [320, 1000]) {
      await page.setViewport({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await close();
  });
});
