import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { PageMeasure } from './names';
import type { TestPage } from './test-pages';

/** Long enough for everything that is put off to idle time or behind a typist's pause, in milliseconds after `load`. */
const SETTLED = 500;

/** Nobody asks before, since asking runs a script too. */
const STORM = 1_000;

/**
 * Opens a page in a new tab and reads what it cost.
 *
 * - `script-ms`: processor time (not wall time, which other programs stretch) of the page's main thread in JavaScript and in compiling it, of all
 *   worlds together: Chromium's own counters `ScriptDuration` and `V8CompileDuration`. Chromium compiles an extension's script anew on each page.
 * - `long-tasks`: tasks of 50 ms and more, as the page itself could count them (Long Tasks API).
 * - `heap-mb`: JavaScript heap of the page's process after a garbage collection.
 * - `load-ms`: from the start of the navigation to the load event.
 */
export async function visitPage(browser: Browser, { host, path, doneWhen }: TestPage): Promise<Readonly<Record<PageMeasure, number>>> {
  const page = await browser.newPage();
  try {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`https://${host}${path}`, { waitUntil: 'load' });
    if (doneWhen !== undefined) {
      await sleep(STORM);
      await page.waitForFunction(doneWhen, { polling: 100 });
    }
    await sleep(SETTLED);
    const counters = await countersOf(devtools);
    // Only now is anything asked of the page, so that nothing of ours runs in it while it is measured.
    const [loadMs, longTasks] = await page.evaluate(loadAndLongTasks);
    await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = Number.NaN } = await countersOf(devtools);
    return {
      'script-ms': ((counters.ScriptDuration ?? Number.NaN) + (counters.V8CompileDuration ?? Number.NaN)) * 1_000,
      'long-tasks': longTasks,
      'heap-mb': JSHeapUsedSize / 2 ** 20,
      'load-ms': loadMs,
    };
  } finally {
    await page.close();
  }
}

async function countersOf(devtools: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page. The browser keeps the long tasks of a document for whoever asks later. */
async function loadAndLongTasks(): Promise<readonly [number, number]> {
  const [navigation] = performance.getEntriesByType('navigation');
  const load = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : Number.NaN;
  const longTasks = await new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(0), 50);
  });
  return [load, longTasks];
}
