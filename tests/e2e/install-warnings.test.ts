import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium } from '../support/browsers/launch-chromium';
import { startWorld } from '../support/world/start-world';

test.skipIf(!findChromium())('installing warns of the listed sites and of nothing else', async () => {
  const world = await startWorld();
  const running = await launchChromium({ world, extension: builtFolder('chrome'), language: 'en' });
  const manifest = readFileSync(path.join(builtFolder('chrome'), 'manifest.json'), 'utf8').replaceAll(/__MSG_\w+__/g, 'Tsukaeru');
  const page = await running.openExtensionPage('popup.html');
  const warnings = await page.evaluate(
    `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify({ ...JSON.parse(manifest), default_locale: undefined }))})`,
  );
  await running.close();
  await world.close();
  expect(warnings).toMatchInlineSnapshot(`
    [
      "Read and change your data on a number of websites",
    ]
  `);
});
