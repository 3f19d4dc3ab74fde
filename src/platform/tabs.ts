import { browser } from 'wxt/browser';

/** The tab that the person is looking at. Needs no permission, since only its number is read. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells when a tab has loaded another page, or the same one anew. Needs no permission, since no address is read. */
export function onTabLoaded(tabId: number, loaded: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === 'complete') loaded();
  });
}

/** Opens an address in a tab beside this one: https pages, or the browser's own settings where it lets extensions open them. */
export async function openInTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** @returns whether the tab stands in a private window; `null` where the browser does not tell. Needs no permission. Rejects for a closed tab. */
export async function isPrivateTab(tabId: number): Promise<boolean | null> {
  const { incognito }: { readonly incognito?: unknown } = await browser.tabs.get(tabId);
  return typeof incognito === 'boolean' ? incognito : null;
}
