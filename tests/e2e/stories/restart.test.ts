import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-browsers.mjs';
import { launchChromium } from '../../support/browsers/launch-chromium';
import { somebody } from '../../support/story/person';
import { setStage } from '../../support/story/stage';
import { sendsWrongCode } from './named-stories';
import { addresses } from './scenes';

describe.skipIf(!findChromium())('a browser that is closed and started again', () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'tsukaeru-'));
  afterAll(() => rmSync(userDataDir, { recursive: true, force: true }));
  const start = () => setStage({ launch: launchChromium, build: 'scenario-chrome', language: 'ja', userDataDir });

  test('three wrong tries before it, and the fourth is warned of after it', async () => {
    const before = await start();
    await before.letItBe('2026-11-24T12:00:00+09:00');
    const person = await somebody(before);
    await person.opens(addresses.spotify);
    for (let time = 1; time <= 3; time += 1) await sendsWrongCode(before, person);
    await person.isTold('last-try-before-lockout');
    await before.close();

    const after = await start();
    await after.letItBe('2026-11-24T12:30:00+09:00');
    const again = await somebody(after);
    await again.opens(addresses.spotify);
    await again.isTold('last-try-before-lockout', /24/);
    await sendsWrongCode(after, again);
    await again.isTold('locked-out');
    expect(again.interactions()).toBe(0);
    await after.close();
  });
});
