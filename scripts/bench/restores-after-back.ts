import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { TestPage } from './test-pages';

/** How often one page was left and come back to, and how often it was still there as it had been left. */
export interface Restores {
  readonly restored: number;
  readonly tries: number;
}

const TRIES = 3;
const SETTLED = 500;

/** Leaves a page and comes back to it. An `unload` listener or a written cookie, for example, would make the browser load it anew. */
export async function restoresAfterBack(browser: Browser, page: TestPage, elsewhere: TestPage): Promise<Restores> {
  let restored = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const tab = await browser.newPage();
    await tab.goto(`https://${page.host}${page.path}`, { waitUntil: 'load' });
    await sleep(SETTLED);
    await tab.evaluate('window.stillThere = true');
    await tab.goto(`https://${elsewhere.host}${elsewhere.path}`, { waitUntil: 'load' });
    await tab.evaluate('history.back()').catch(() => null); // the page that said so is gone before it can answer
    await tab.waitForFunction(
      (path: string) => location.pathname === path && document.readyState === 'complete',
      { polling: 50 },
      page.path,
    );
    if ((await tab.evaluate('window.stillThere === true')) === true) restored += 1;
    await tab.close();
  }
  return { restored, tries: TRIES };
}
