import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../setup/find-browsers.mjs';
import type { Label } from './labels';

/** A script built as the extension is built. @param entry from the root of the repository. */
async function builtScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: path.resolve(entry), output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

/**
 * Opens every page in a real Chromium, puts a script into it and asks that. Pages are other people's: their scripts do not run and nothing is
 * fetched, so that a measurement is the same everywhere and nobody is asked.
 * @param entry the script's file.
 * @param question an expression in the page, by the page's label; its answer is plain data.
 * @throws where no Chromium is found.
 */
export async function openPages(
  folder: string,
  labels: readonly Label[],
  entry: string,
  question: (label: Label) => string,
  answered: (label: Label, answer: string) => void,
): Promise<void> {
  const found = findChromium();
  if (!found) throw new Error('no Chromium is found: npm start installs one');
  const script = await builtScript(entry);
  const browser = await puppeteer.launch({ executablePath: found, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await answerFromFolder(page, folder);
    for (const label of labels) {
      await page.goto(`http://corpus.test/${label.file.split('/').map(encodeURIComponent).join('/')}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      answered(label, String(await page.evaluate(`JSON.stringify(${question(label)})`)));
    }
  } finally {
    await browser.close();
  }
}

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
