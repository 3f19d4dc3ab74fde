import { browser } from 'wxt/browser';

/** Shows the popup for a tab: as a popup where the browser can open one, else as a page in a tab of its own beside it. */
export async function openDetails(tabId: number): Promise<'popup' | 'tab'> {
  try {
    await browser.action.openPopup();
    return 'popup';
  } catch {
    return openPopupPage(tabId, '');
  }
}

/** Shows what somebody can do who told the number, in a tab of its own: a popup cannot be opened at a certain place. */
export const openToldSomeone = (tabId: number): Promise<'tab'> => openPopupPage(tabId, '#told-someone');

async function openPopupPage(tabId: number, place: '' | '#told-someone'): Promise<'tab'> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}${place}`, openerTabId: tabId });
  return 'tab';
}
