import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from '../setup/find-browsers.mjs';
import type { OpenedPages } from './open-pages';

/**
 * Opens pages of a folder in a real Chromium, one after the other. Pages are other people's: their scripts do not run and nothing is fetched, so
 * that a measurement is the same everywhere and nobody is asked.
 * @param script put into every page.
 * @throws where no Chromium is found.
 */
export async function pagesInChromium(folder: string, script: string): Promise<OpenedPages> {
  const found = findChromium();
  if (!found) throw new Error('no Chromium is found: npm start installs one');
  const browser = await puppeteer.launch({ executablePath: found, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await answerFromFolder(page, folder);
  return {
    async ask(file, question) {
      await page.goto(addressOf(file), { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      return String(await page.evaluate(`JSON.stringify(${question})`));
    },
    close: () => browser.close(),
  };
}

/** Where a file of the folder stands for the page in it: no real host, and not a word about a card. */
export const addressOf = (file: string): string => `http://corpus.test/${file.split('/').map(encodeURIComponent).join('/')}`;

async function answerFromFolder(page: Page, folder: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname !== 'corpus.test' || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      void request.abort();
      return;
    }
    const file = path.resolve(folder, `.${decodeURIComponent(pathname)}`);
    if (!file.startsWith(path.resolve(folder) + path.sep)) void request.abort();
    else void request.respond({ contentType: 'text/html; charset=utf-8', body: readFileSync(file) });
  });
}
