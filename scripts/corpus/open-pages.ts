import { builtScript } from './built-script';
import type { Label } from './labels';
import { pagesInChromium } from './pages-in-chromium';
import { pagesInJsdom } from './pages-in-jsdom';

/** A folder whose pages can be opened, with a script in each. */
export interface OpenedPages {
  /**
   * @param file of the folder.
   * @param question an expression in the page; its value is plain data.
   * @returns the value as JSON.
   */
  ask(file: string, question: string): Promise<string>;
  close(): Promise<void>;
}

/** What opens the pages: the browser that people have, or a document made of JavaScript, which is there wherever Node is. */
export type Opener = 'chromium' | 'jsdom';

/**
 * Opens every page, puts a script into it and asks that. The pages' own scripts do not run, and nothing is fetched.
 * @param entry the script's file, from the root of the repository.
 * @param question an expression in the page, by the page's label; its answer is plain data.
 * @throws where Chromium shall open them and none is found.
 */
export async function openPages(
  folder: string,
  labels: readonly Label[],
  entry: string,
  question: (label: Label) => string,
  answered: (label: Label, answer: string) => void,
  opener: Opener = 'chromium',
): Promise<void> {
  const script = await builtScript(entry);
  const pages = opener === 'jsdom' ? pagesInJsdom(folder, script) : await pagesInChromium(folder, script);
  try {
    for (const label of labels) answered(label, await pages.ask(label.file, question(label)));
  } finally {
    await pages.close();
  }
}
