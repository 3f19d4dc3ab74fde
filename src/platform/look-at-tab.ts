import { browser } from 'wxt/browser';

/** The two scripts that look: on the pages of the catalogue, and on any other. */
export type LookingScript = '/observer.js' | '/any-site.js';

/**
 * Has a script look at a tab from now on. Where one is at work already nothing changes. The top document is waited for; frames get theirs when
 * the browser comes to it, since one that loads slowly must not hold up the answer.
 * @returns `false` where the browser does not let us look: its own pages, its store, saved files, a site that the person did not open the popup on.
 */
export async function startLooking(tabId: number, script: LookingScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [script] });
  } catch {
    return false;
  }
  // Frames of other sites stay closed to us under `activeTab`: https://developer.chrome.com/docs/extensions/develop/concepts/activeTab
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] }).catch(() => {});
  return true;
}

/**
 * The site that a tab shows, as `messaging.ts` cuts a sender: `https://host`, never more of the address, which may hold a code.
 * @returns `null` where the browser does not tell, or where it is no web site.
 */
export async function originOfTab(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined) return null;
    const { protocol, host } = new URL(url);
    return /^https?:$/.test(protocol) ? `${protocol}//${host}` : null;
  } catch {
    return null; // the tab is gone, or its address is none
  }
}
