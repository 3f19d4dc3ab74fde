import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-browsers.mjs';
import { codeForm, pageOf } from '../../support/hostile/code-form';
import { errorsOf, type HostileStage, hostileStage } from '../../support/hostile/hostile-stage';
import { banner } from './banner';
import { clobbering } from './clobbering';
import { documents } from './documents';
import { heavy } from './heavy';
import { presence } from './presence';

/** Pages that mean no good, at addresses of the catalogue and elsewhere. Nothing throws, nothing hangs, nothing is claimed. */
describe.skipIf(!findChromium())('hostile pages', () => {
  let given: HostileStage;
  const stage = () => given;

  beforeAll(async () => {
    given = await hostileStage();
  });
  afterAll(async () => {
    await given?.close();
  });

  test('what our scripts throw is heard here', async () => {
    const visit = await given.visit('listed', pageOf(codeForm()));
    const tab = await visit.tab();
    await given.running.inWorker(`chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => {
      setTimeout(() => { throw new Error('at once'); });
      Promise.reject(new Error('later'));
    } })`);
    await visit.report();
    await expect
      .poll(() => visit.thrown.all, { timeout: 10_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining('at once'), expect.stringContaining('later')]));
    await visit.close();
  });

  describe('DOM clobbering', () => clobbering(stage));
  describe('too much', () => heavy(stage));
  describe('odd documents', () => documents(stage));
  describe('the banner', () => banner(stage));
  describe('a page that watches for us', () => presence(stage));

  test('and the browser lists no error of ours', async () => {
    expect(await errorsOf(given)).toEqual([]);
  });
});
