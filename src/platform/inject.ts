import { browser } from 'wxt/browser';
import type { LookingScript } from './look-at-tab';

/**
 * Puts the banner into the top document of a tab. Where the browser refuses (the code field sits in a frame of a page that is none of ours,
 * or the person withheld access), the badge speaks alone.
 */
export async function injectBanner(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/banner.js'] });
  } catch {
    // no access to the top document, or the tab is gone
  }
}

/**
 * Brings what reads the typed code and the issuer's answer into a document in which the observer found something to watch. Where the browser
 * refuses, nothing is said of the code.
 */
export async function injectWatcher(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/watcher.js'] });
  } catch {
    // no access to that document, or it is gone
  }
}

/**
 * Brings the script that looks into a document in which the gate saw that it is worth it.
 * @returns `false` where the browser refuses.
 */
export async function injectLooking(tabId: number, frameId: number, script: LookingScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [script] });
    return true;
  } catch {
    return false; // no access to that document, or it is gone
  }
}

/**
 * Starts the observer in pages that were open before the extension came: Chromium runs content scripts only in documents that load after it,
 * Firefox sees to it itself. An observer that is at work already is left alone.
 * @param matches the observer's match patterns; only tabs of granted hosts are found by them.
 */
export async function injectObserver(matches: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...matches] })) {
    if (id === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/observer.js'] });
    } catch {
      // no access, or the tab is gone
    }
  }
}
