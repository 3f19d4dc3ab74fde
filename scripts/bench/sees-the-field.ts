import type { Browser } from 'puppeteer-core';
import { until } from '../../tests/support/until';
import type { TestPage } from './test-pages';

/**
 * Makes sure that what is measured is the whole work: an observer that stops early is cheap.
 * @throws where the extension's worker was not told of the code field on the page.
 */
export async function seesTheField(browser: Browser, extensionOrigin: string, { host, path }: TestPage): Promise<void> {
  const page = await browser.newPage();
  const own = await browser.newPage();
  try {
    await page.goto(`https://${host}${path}`, { waitUntil: 'load' });
    await own.goto(`${extensionOrigin}/manifest.json`);
    await until('the code field of the redemption page to be seen', async () =>
      /"codeField":"by[A-Z]/.test(String(await own.evaluate('chrome.storage.session.get(null).then((all) => JSON.stringify(all))'))),
    );
  } finally {
    await page.close();
    await own.close();
  }
}
