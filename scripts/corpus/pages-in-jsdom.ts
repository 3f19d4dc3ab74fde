import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { escapeForSelector } from './escape-for-selector';
import type { OpenedPages } from './open-pages';
import { addressOf } from './pages-in-chromium';

/**
 * Opens pages of a folder in jsdom, one after the other, where there is no Chromium or somebody waits for the answer. As in Chromium their scripts
 * do not run and nothing is fetched: jsdom loads no resource unless told to.
 * @param script run in every page's window, with that window's own prototypes.
 */
export function pagesInJsdom(folder: string, script: string): OpenedPages {
  return {
    async ask(file, question) {
      const { window } = new JSDOM(readFileSync(path.resolve(folder, file), 'utf8'), {
        url: addressOf(file),
        runScripts: 'outside-only', // `eval` from here, nothing of the page
        virtualConsole: new VirtualConsole(), // silent: what jsdom cannot parse in a page's styles is nobody's concern here
      });
      try {
        // jsdom 29 has no `CSS`, which `detect-in-page.ts` writes selectors with; the detector itself needs none.
        Object.assign(window, { CSS: { escape: escapeForSelector } });
        window.eval(script);
        return String(window.eval(`JSON.stringify(${question})`));
      } finally {
        window.close();
      }
    },
    close: async () => {},
  };
}
