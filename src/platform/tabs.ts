import { browser } from 'wxt/browser';

/** The tab that the person is looking at. Needs no permission, since only its number is read. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opens an address in a tab beside this one: https pages, or the browser's own settings where it lets extensions open them. */
export async function openInTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}
