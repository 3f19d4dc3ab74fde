import { browser } from 'wxt/browser';

/** Shows the popup for a tab: as a popup where the browser can open one, else as a page in a tab of its own beside it. */
export async function openDetails(tabId: number): Promise<'popup' | 'tab'> {
  try {
    await browser.action.openPopup();
    return 'popup';
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}`, openerTabId: tabId });
    return 'tab';
  }
}
