import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { TestPage } from './test-pages';

/** A tab that shows the redemption page, and the extension's own way to name it. */
export interface RedemptionTab {
  readonly page: Page;
  /** What the extension calls the tab. */
  readonly tabId: number;
  /** Evaluates in the extension's content-script world of the page. @returns the value, awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Sends from that world and waits for an answer. @returns milliseconds that it took. */
  ask(message: Readonly<Record<string, unknown>>): Promise<number>;
  close(): Promise<void>;
}

/** Opens the page beside one of the extension's own, since only that can tell a tab's number without a permission. */
export async function openRedemptionTab(browser: Browser, extensionOrigin: string, { host, path }: TestPage): Promise<RedemptionTab> {
  const keeper = await browser.newPage();
  await keeper.goto(`${extensionOrigin}/manifest.json`);
  const tabs = async (): Promise<number[]> => {
    const ids: unknown = await keeper.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
    return Array.isArray(ids) ? ids.map(Number) : [];
  };
  const before = await tabs();
  const page = await browser.newPage();
  const tabId = (await tabs()).find((id) => !before.includes(id));
  await keeper.close();
  if (tabId === undefined) throw new Error('the new tab has no number');

  const devtools = await page.createCDPSession();
  const world = worldOf(devtools, extensionOrigin);
  await devtools.send('Runtime.enable');
  await page.goto(`https://${host}${path}`, { waitUntil: 'load' });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: await world(),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    page,
    tabId,
    evaluate,
    async ask(message) {
      const took = await evaluate(
        `(async () => { const start = performance.now(); const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)}); return answer ? performance.now() - start : null; })()`,
      );
      if (typeof took !== 'number') throw new Error(`the worker did not answer ${JSON.stringify(message)}`);
      return took;
    },
    close: () => page.close(),
  };
}

/** @returns a function that waits for the world in which the extension's content script runs; it is made anew with each document. */
function worldOf(devtools: CDPSession, extensionOrigin: string): () => Promise<number> {
  let known: number | null = null;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extensionOrigin) known = context.id;
  });
  devtools.on('Runtime.executionContextsCleared', () => {
    known = null;
  });
  return async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (known !== null) return known;
      await sleep(50);
    }
    throw new Error('the content script did not come into the page');
  };
}
