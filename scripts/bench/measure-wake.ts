import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { until } from '../../tests/support/until';
import type { RedemptionTab } from './extension-tab';

/** After a worker stopped its process goes too, in a moment, in milliseconds. */
const PROCESS_GONE = 300;

/**
 * Stops the worker as the browser does when it idles, and lets the page ask it something.
 * @returns milliseconds from the message to the answer. No debugger is attached to the worker, since that keeps it awake.
 */
export async function measureWake(browser: Browser, tab: RedemptionTab, message: Readonly<Record<string, unknown>>): Promise<number> {
  const devtools = await browser.target().createCDPSession();
  try {
    const workers = async () => {
      const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      return targetInfos;
    };
    for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
    await until('the worker to stop', async () => (await workers()).length === 0);
    await sleep(PROCESS_GONE);
    return await tab.ask(message);
  } finally {
    await devtools.detach();
  }
}
