import type { Page } from 'puppeteer-core';
import { artifactPath } from '../artifacts';
import type { ExtensionPage } from './running-browser';

/** One of the extension's own pages, where puppeteer can drive it like any other page. */
export const puppeteerExtensionPage = (page: Page): ExtensionPage & { readonly page: Page } => ({
  page,
  evaluate: (expression) => page.evaluate(expression),
  text: async () => String(await page.evaluate('document.body.innerText')),
  click: (selector) => page.click(selector),
  screenshot: async (name) => {
    await page.screenshot({ path: artifactPath(name) });
  },
  close: () => page.close(),
});
