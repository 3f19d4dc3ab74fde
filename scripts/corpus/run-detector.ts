import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../setup/find-browsers.mjs';
import type { Detection } from './detect-in-page';
import type { Label } from './labels';
import type { JudgedPage } from './score';

/** The detector as the extension is built, as one script. */
async function builtDetector(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: path.resolve('scripts/corpus/detect-in-page.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

/**
 * Opens every page in a real Chromium and asks the built detector. Pages are other people's: their scripts do not run and nothing is fetched, so
 * that a measurement is the same everywhere and nobody is asked.
 * @throws where no Chromium is found.
 */
export async function runDetector(folder: string, labels: readonly Label[]): Promise<readonly JudgedPage[]> {
  const found = findChromium();
  if (!found) throw new Error('no Chromium is found: npm start installs one');
  const detector = await builtDetector();
  const browser = await puppeteer.launch({ executablePath: found, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await answerFromFolder(page, folder);
    const judged: JudgedPage[] = [];
    for (const label of labels) {
      await page.goto(`http://corpus.test/${label.file.split('/').map(encodeURIComponent).join('/')}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(detector);
      const answer = await page.evaluate(`JSON.stringify(detectInPage(${JSON.stringify(label.codeInputs ?? [])}))`);
      const detection: Detection = JSON.parse(String(answer));
      judged.push({ label, detection });
    }
    return judged;
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
