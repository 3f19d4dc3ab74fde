import type { browser } from 'wxt/browser';
import { paintHead, paintHeadline } from '../../src/ui/popup/boot/paint-boot';
import { bootKey, bootLocale, readHeadline } from '../../src/ui/popup/boot/read-headline';

/** The browser's own: its wrapper for older browsers would be 10 kB before the first paint, and these few calls answer with promises everywhere. */
declare const chrome: typeof browser;

/** Where no frame comes, as in a tab that is not shown, the popup starts after so many milliseconds all the same. */
const LONGEST_WAIT = 100;

void boot(document.getElementById('app') ?? document.body, new URLSearchParams(location.search));

/** Paints what the worker left ready of this page, lets the browser show it, and then loads the popup itself, which takes over what stands there. */
async function boot(root: Element, parameters: URLSearchParams): Promise<void> {
  if (location.hash === '') await paintFirst(root, Number(parameters.get('tab'))).catch(() => {});
  await frameShown();
  const { showPopup } = await import('../../src/ui/popup/show-popup');
  await showPopup(root, parameters);
}

async function paintFirst(root: Element, named: number): Promise<void> {
  const locale = bootLocale(chrome.i18n.getUILanguage());
  document.documentElement.lang = locale;
  const panel = paintHead(root, locale);
  const tabId = named || (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  const key = bootKey(tabId);
  const headline = readHeadline((await chrome.storage.session.get(key))[key]);
  if (headline?.locale === locale) paintHeadline(panel, headline);
}

function frameShown(): Promise<unknown> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT);
  });
}
